// Looks for all the words in each passage; the words of headings weigh more than those of texts.
const MOST = 50;

function weight(passage, words) {
  const [, page, heading, text] = passage.map((part) => part.toLowerCase());
  let sum = 0;
  for (const word of words) {
    const found = 9 * heading.includes(word) + 3 * page.includes(word) + text.includes(word);
    if (!found) return 0;
    sum += found + 9 * (heading === word);
  }
  return sum;
}

function around(text, word) {
  const start = Math.max(0, text.toLowerCase().indexOf(word) - 60);
  return (start ? "… " : "") + text.slice(start, start + 220);
}

const asked = new URLSearchParams(location.search).get("q") || "";
const words = asked.toLowerCase().split(/\s+/).filter(Boolean);
const found = PASSAGES.map((passage) => [weight(passage, words), passage])
  .filter(([sum]) => sum > 0)
  .sort(([first], [second]) => second - first);

document.querySelector("[name=q]").value = asked;
document.getElementById("told").textContent = words.length
  ? `${found.length} passages have “${asked}”${found.length > MOST ? `, the first ${MOST}:` : ""}`
  : "";
for (const [, [address, page, heading, text]] of found.slice(0, MOST)) {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = address;
  link.textContent = heading && heading !== page ? `${page}: ${heading}` : page;
  const excerpt = document.createElement("p");
  excerpt.textContent = around(text, words[0]);
  item.append(link, excerpt);
  document.getElementById("found").append(item);
}
