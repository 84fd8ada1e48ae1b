"""Seccomp: the system calls that a fork has no use for (seccomp(2), through libseccomp)."""

from __future__ import annotations

import errno
import os
from typing import Any

from flask_conformance.sandbox.walls.kernel import PR_SET_PDEATHSIG

CLONE_THREAD = 0x00010000

MADV_COLD, MADV_PAGEOUT = 20, 21

LOW_WORD = 0xFFFFFFFF
"""What the kernel reads of an argument that is an ``int``."""

DENIED = (
    "fork", "vfork", "execve", "execveat", "setns", "unshare", "chroot", "pivot_root", "mount",
    "umount2", "move_mount", "open_tree", "fsopen", "fsmount", "mount_setattr", "ptrace",
    "process_vm_readv", "process_vm_writev", "process_madvise", "pidfd_open", "pidfd_getfd",
    "pidfd_send_signal", "kcmp", "socket", "io_uring_setup", "bpf", "perf_event_open",
    "userfaultfd", "keyctl", "add_key", "request_key", "shmget", "shmat", "shmctl", "msgget",
    "msgsnd", "msgrcv", "msgctl", "semget", "semop", "semtimedop", "semctl", "mq_open", "mq_unlink",
    "memfd_create", "memfd_secret", "open_by_handle_at", "name_to_handle_at", "personality",
    "quotactl", "syslog", "acct", "swapon", "swapoff", "reboot", "sethostname", "setdomainname",
    "settimeofday", "clock_settime", "adjtimex", "clock_adjtime", "init_module", "finit_module",
    "delete_module", "kexec_load", "kexec_file_load", "fanotify_init", "setpriority", "ioprio_set",
    "migrate_pages", "move_pages", "openat2",
    # Landlock lets these through, on what the user owns; the first, up to its second version.
    "truncate", "chmod", "fchmod", "fchmodat", "fchmodat2", "chown", "lchown", "fchown", "fchownat",
    "utime", "utimes", "futimesat", "utimensat", "setxattr", "lsetxattr", "fsetxattr", "setxattrat",
    "removexattr", "lremovexattr", "fremovexattr", "removexattrat", "flock",
    # A pair of sockets needs none of them.
    "bind", "connect", "listen", "inotify_init", "inotify_init1", "sync", "syncfs",
    # Whether others have a file in memory tells nobody, and none takes it out; no interrupts.
    "fadvise64", "readahead", "mincore", "cachestat", "membarrier",
)  # fmt: skip
"""Answered with EPERM. Sockets within the process (``socketpair``) are allowed: asyncio's loop has
one; threads are allowed, processes are not."""

OWN = ("sched_setscheduler", "sched_setparam", "sched_setattr", "sched_setaffinity", "prlimit64")
"""Allowed for the thread that calls, which they name by 0."""

ACTIONS = {
    # Of a descriptor that signals others: F_SETOWN, F_SETSIG, F_SETOWN_EX; that makes others wait
    # or tells of them: F_SETLEASE, F_NOTIFY.
    "fcntl": (8, 10, 15, 1024, 1026),
    # FIOSETOWN, SIOCSPGRP: as F_SETOWN.
    "ioctl": (0x8901, 0x8902),
}
"""By call, what its second argument must not be."""

PAIRS = (2, 5)
"""Kinds of sockets that can leave their pair: ``SOCK_DGRAM``, ``SOCK_SEQPACKET``."""

SIGNALS = ("kill", "tgkill", "rt_sigqueueinfo", "rt_tgsigqueueinfo")
"""Allowed to the process itself alone."""


def probe() -> None:
    """Raise an exception where there is no seccomp, or no libseccomp."""
    import pyseccomp

    pyseccomp.SyscallFilter(pyseccomp.ALLOW).add_rule(pyseccomp.ERRNO(errno.EPERM), "reboot")


def deny(own_process: int) -> None:
    """Deny the calling process, and all its threads, what it has no use for."""
    import pyseccomp as seccomp

    system_call_filter: Any = seccomp.SyscallFilter(seccomp.ALLOW)
    refusal = seccomp.ERRNO(errno.EPERM)
    for name in DENIED:
        _denied(system_call_filter, refusal, name)
    for name in SIGNALS:
        _denied(system_call_filter, refusal, name, seccomp.Arg(0, seccomp.NE, own_process))
    _denied(system_call_filter, refusal, "tkill")
    for name in OWN:
        _denied(system_call_filter, refusal, name, seccomp.Arg(0, seccomp.NE, 0))
    for name, actions in ACTIONS.items():
        for action in actions:
            _denied(
                system_call_filter,
                refusal,
                name,
                seccomp.Arg(1, seccomp.MASKED_EQ, LOW_WORD, action),
            )
    for kind in PAIRS:
        _denied(
            system_call_filter, refusal, "socketpair", seccomp.Arg(1, seccomp.MASKED_EQ, 0xF, kind)
        )
    for advice in (MADV_COLD, MADV_PAGEOUT):
        _denied(
            system_call_filter,
            refusal,
            "madvise",
            seccomp.Arg(2, seccomp.MASKED_EQ, LOW_WORD, advice),
        )
    # So does landlock before its third version.
    for name, place in (("open", 1), ("openat", 2)):
        emptied = seccomp.Arg(place, seccomp.MASKED_EQ, os.O_ACCMODE | os.O_TRUNC, os.O_TRUNC)
        _denied(system_call_filter, refusal, name, emptied)
    # Else a fork could outlive a parent that is killed.
    _denied(
        system_call_filter,
        refusal,
        "prctl",
        seccomp.Arg(0, seccomp.MASKED_EQ, LOW_WORD, PR_SET_PDEATHSIG),
    )
    # clone3 hides its flags in memory; the C library takes clone where there is none.
    _denied(system_call_filter, seccomp.ERRNO(errno.ENOSYS), "clone3")
    thread = seccomp.Arg(0, seccomp.MASKED_EQ, CLONE_THREAD, 0)
    _denied(system_call_filter, refusal, "clone", thread)
    system_call_filter.load()


def _denied(system_call_filter: Any, action: Any, name: str, *arguments: Any) -> None:
    try:
        system_call_filter.add_rule(action, name, *arguments)
    except (OSError, ValueError, RuntimeError):
        # Not every architecture, nor every libseccomp, knows each of them.
        return
