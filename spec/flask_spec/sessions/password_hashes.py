"""Password hashes: what an application stores of those who log in."""

import hashlib

import pytest

from flask_conformance import MUST, SHOULD, applies, requirement

QUICK = "pbkdf2:sha256:1000"
"""A method that takes no tenth of a second, as the usual one shall."""


@requirement("sessions/password-hashes", MUST, since="1.2", needs="werkzeug.security")
class TestPasswordHashes:
    """``check_password_hash(hash, password)`` is true for the password of which
    ``generate_password_hash`` made that hash, and for no other; the hash does not tell the
    password, and is another one each time.

    Source: Flask tutorial, "Blueprints and Views"; Werkzeug documentation, "Security Helpers".
    If this fails: look at what of the method, the salt and the digest is stored and read again.
    """

    def test_password_is_recognized_and_another_is_not(self, werkzeug):
        stored = werkzeug.security.generate_password_hash("tea for two")
        given = ("tea for two", "coffee")

        recognized = [werkzeug.security.check_password_hash(stored, one) for one in given]
        assert [bool(is_it) for is_it in recognized] == [True, False]

    @pytest.mark.parametrize(
        "password",
        [
            pytest.param("tea for two", id="words"),
            pytest.param("größe 東 😀", id="beyond ascii"),
            pytest.param("$pbkdf2:sha256$", id="signs that hashes use"),
            pytest.param("x" * 200, id="long"),
        ],
    )
    @applies(werkzeug=">=0.9")
    def test_any_password_is_recognized(self, werkzeug, password):
        stored = werkzeug.security.generate_password_hash(password, method=QUICK)

        assert bool(werkzeug.security.check_password_hash(stored, password)) is True

    @pytest.mark.parametrize(
        "given",
        [
            pytest.param("tea for two ", id="one more blank"),
            pytest.param("tea for tw", id="one letter less"),
        ],
    )
    @applies(werkzeug=">=0.9")
    def test_one_that_is_nearly_the_same_is_not(self, werkzeug, given):
        stored = werkzeug.security.generate_password_hash("tea for two", method=QUICK)

        assert bool(werkzeug.security.check_password_hash(stored, given)) is False

    @applies(werkzeug=">=0.9")
    def test_long_passwords_are_told_apart_by_their_ends(self, werkzeug):
        stored = werkzeug.security.generate_password_hash("x" * 100 + "a", method=QUICK)

        assert bool(werkzeug.security.check_password_hash(stored, "x" * 100 + "b")) is False

    @applies(werkzeug=">=0.9")
    def test_hash_itself_is_not_the_password(self, werkzeug):
        stored = werkzeug.security.generate_password_hash("tea for two", method=QUICK)

        assert bool(werkzeug.security.check_password_hash(stored, stored)) is False

    def test_hash_does_not_tell_it(self, werkzeug, names):
        password = names.word()

        assert password not in werkzeug.security.generate_password_hash(password)

    def test_is_another_one_each_time(self, werkzeug):
        made = {werkzeug.security.generate_password_hash("tea for two") for _ in range(2)}

        assert len(made) == 2


@requirement(
    "sessions/password-hash-methods",
    SHOULD,
    since="1.2",
    werkzeug=">=0.9",
    needs="werkzeug.security",
)
class TestPasswordHashMethods:
    """A method names how a password is hashed, with its parameters, and a hash is written as
    ``method$salt$digest``: so one that was stored by another release is recognized.

    Why: the hashes of those who have registered outlive the release that wrote them.
    Source: Werkzeug documentation, "Security Helpers"; Python documentation, ``hashlib``.
    If this fails: look at which part of the method each parameter is read from.
    """

    @pytest.mark.parametrize("rounds", [1000, 2000])
    @pytest.mark.parametrize("algorithm", ["sha256", "sha512"])
    def test_pbkdf2_is_that_of_hashlib(self, werkzeug, algorithm, rounds):
        method = f"pbkdf2:{algorithm}:{rounds}"
        stored = werkzeug.security.generate_password_hash("tea for two", method=method)
        salt = stored.split("$")[1]
        digest = hashlib.pbkdf2_hmac(algorithm, b"tea for two", salt.encode(), rounds).hex()

        assert stored == f"{method}${salt}${digest}"

    @pytest.mark.parametrize(("n", "r", "p"), [(1024, 8, 1), (256, 4, 2)], ids=str)
    @applies(werkzeug=">=2.3")
    def test_scrypt_is_that_of_hashlib(self, werkzeug, n, r, p):
        method = f"scrypt:{n}:{r}:{p}"
        stored = werkzeug.security.generate_password_hash("tea for two", method=method)
        salt = stored.split("$")[1]
        digest = hashlib.scrypt(b"tea for two", salt=salt.encode(), n=n, r=r, p=p).hex()

        assert stored == f"{method}${salt}${digest}"

    @pytest.mark.parametrize("rounds", [1000, 2000])
    @pytest.mark.parametrize("algorithm", ["sha256", "sha512"])
    def test_stored_one_is_recognized(self, werkzeug, algorithm, rounds):
        digest = hashlib.pbkdf2_hmac(algorithm, b"tea for two", b"saltsalt", rounds).hex()
        stored = f"pbkdf2:{algorithm}:{rounds}$saltsalt${digest}"

        assert bool(werkzeug.security.check_password_hash(stored, "tea for two")) is True

    @pytest.mark.parametrize(("n", "r", "p"), [(1024, 8, 1), (256, 4, 2)], ids=str)
    @applies(werkzeug=">=2.3")
    def test_stored_one_of_scrypt_is_recognized(self, werkzeug, n, r, p):
        digest = hashlib.scrypt(b"tea for two", salt=b"saltsalt", n=n, r=r, p=p).hex()
        stored = f"scrypt:{n}:{r}:{p}$saltsalt${digest}"

        assert bool(werkzeug.security.check_password_hash(stored, "tea for two")) is True

    def test_salt_is_as_long_as_told(self, werkzeug):
        make = werkzeug.security.generate_password_hash
        stored = make("tea for two", method="pbkdf2:sha256:1000", salt_length=11)

        assert len(stored.split("$")[1]) == 11
