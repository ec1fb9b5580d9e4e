"""Invented stories with their gold, one text file a story: read, checked, written out as a gold folder.

    python training/stories/story.py check training/stories/*.story
    python training/stories/story.py gold FOLDER training/stories/*.story

The form is told in README.md.  `gold` writes A.txt, B.txt, ... and gold.json (story-gold/1) for each story.
"""

from __future__ import annotations

import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

TAGS = re.compile(r"\s*\{([^{}]*)\}\s*$")
SPAN = re.compile(r'\b([A-H])(?: (direct|indirect|mixed|block))? "((?:[^"\\]|\\.)*)"')
TYPES = (
    *("cause", "actor", "role", "number", "date", "place", "order", "modality", "polarity", "factuality", "speech-act"),
    *("label", "degree", "agency", "between-speakers"),
)
STRENGTHS = ("strong", "medium", "soft")
GRADES = ("exclude", "only-if", "can-both-hold", "maybe-different-events", "framing")


class Wrong(Exception):
    """Something in a story's file is not of the form; the message says where and what."""


@dataclass(frozen=True)
class Sentence:
    account: str
    start: int
    end: int
    facts: tuple[str, ...]
    role: str  # body, headline or furniture


@dataclass
class Account:
    letter: str
    outlet: str
    published: str
    text: str = ""
    sentences: list[Sentence] = field(default_factory=list)

    def span(self, words: str) -> dict[str, object]:
        """Where these exact words stand first, as a gold span."""
        start = self.text.find(words)
        if start < 0:
            raise Wrong(f"{self.letter} does not hold {words!r}")
        return {"article": self.letter, "start": start, "end": start + len(words), "text": words}


@dataclass
class Told:
    """One story: its accounts by letter, what each fact says, and the lines of each further section."""

    name: str
    about: str
    accounts: dict[str, Account]
    facts: dict[str, str]
    sections: dict[str, list[str]]

    def spans(self, line: str) -> list[dict[str, object]]:
        found = [(a, words.replace('\\"', '"')) for a, _, words in SPAN.findall(line)]
        for letter, _ in found:
            if letter not in self.accounts:
                raise Wrong(f"no account {letter}: {line}")
        return [self.accounts[letter].span(words) for letter, words in found]

    def telling(self, fact: str) -> dict[str, list[Sentence]]:
        """The sentences that tell a fact, by account, in order."""
        out: dict[str, list[Sentence]] = defaultdict(list)
        for account in self.accounts.values():
            for sentence in account.sentences:
                if fact in sentence.facts:
                    out[account.letter].append(sentence)
        return dict(out)


def read(path: Path) -> Told:
    """The story of a file; raises Wrong with the file's name and the line's number."""
    told = Told(path.stem, "", {}, {}, defaultdict(list))
    account: Account | None = None
    section = ""
    for number, raw in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        try:
            if raw.startswith("## "):
                account, section = _account(raw[3:]), ""
                told.accounts[account.letter] = account
            elif raw.startswith("= "):
                account, section = None, raw[2:].strip()
            elif account is not None:
                _take(account, raw)
            elif section == "facts" and raw.strip():
                key, _, words = raw.partition(":")
                told.facts[key.strip()] = words.strip()
            elif section and raw.strip():
                told.sections[section].append(raw.strip())
            elif raw.startswith("about:"):
                told.about = raw[6:].strip()
        except Wrong as wrong:
            raise Wrong(f"{path.name}:{number}: {wrong}") from None
    for account in told.accounts.values():
        account.text = account.text.rstrip() + "\n"
    return told


def _account(heading: str) -> Account:
    parts = [p.strip() for p in heading.split("|")]
    if len(parts) != 3 or not re.fullmatch("[A-H]", parts[0]):
        raise Wrong("an account begins with: ## A | outlet | 2031-04-03")
    return Account(*parts)


def _take(account: Account, raw: str) -> None:
    """One line of an account: a sentence, the headline (# ), furniture (-- ), or a paragraph's end."""
    tags = TAGS.search(raw)
    line = TAGS.sub("", raw).strip()
    if not line:
        if account.text and not account.text.endswith("\n\n"):
            account.text = account.text.rstrip() + "\n\n"
        return
    role = "headline" if line.startswith("# ") else "furniture" if line.startswith("-- ") else "body"
    line = line[2:].strip() if role == "headline" else line[3:].strip() if role == "furniture" else line
    if account.text and not account.text.endswith(("\n", " ")):
        account.text += " "
    start = len(account.text)
    facts = tuple((tags[1] if tags else "").replace(",", " ").split())
    account.sentences.append(Sentence(account.letter, start, start + len(line), facts, role))
    account.text += line + ("\n\n" if role != "body" else "")


def check(told: Told) -> Iterator[str]:
    """What is wrong with a story, a line each."""
    known = set(told.facts)
    used = {f for a in told.accounts.values() for s in a.sentences for f in s.facts}
    yield from (f"{f} is tagged and not in = facts" for f in sorted(used - known))
    yield from (f"{f} is in = facts and never tagged" for f in sorted(known - used))
    if not 3 <= len(told.accounts) <= 8:
        yield f"{len(told.accounts)} accounts"
    for line in told.sections.get("differ", []):
        head = [w.strip() for w in line.partition(":")[2].partition("|")[0].split(",")]
        if len(head) != 3 or head[0] not in TYPES or head[1] not in STRENGTHS or head[2] not in GRADES:
            yield f"differ: type, strength, grade wanted: {line[:60]}"
    for name in ("differ", "quotes", "labels", "never", "times", "conflict"):
        for line in told.sections.get(name, []):
            try:
                spans = told.spans(line)
            except Wrong as wrong:
                yield f"{name}: {wrong}"
                continue
            if len({s["article"] for s in spans}) < (1 if name in ("times", "labels") else 2):
                yield f"{name}: spans of two accounts wanted: {line[:60]}"


def gold(told: Told) -> dict[str, object]:
    """The story's gold, format story-gold/1."""
    lines = told.sections
    accounts = told.accounts.values()
    return {
        "format": "story-gold/1",
        "story": told.name,
        "about": told.about,
        "articles": [
            {"id": a.letter, "file": f"{a.letter}.txt", "outlet": a.outlet, "published": a.published} for a in accounts
        ],
        **_facts(told),
        "differ": [_difference(told, line) for line in lines.get("differ", [])],
        "quotes": [_quotation(told, line) for line in lines.get("quotes", [])],
        "labels": [
            {"id": f"L{n}", "title": line.partition("|")[0].strip(), "spans": told.spans(line)}
            for n, line in enumerate(lines.get("labels", []), 1)
        ],
        "loaded": [],
        "times": [{**told.spans(line)[0], "value": line.rpartition('"')[2].strip()} for line in lines.get("times", [])],
        "never": [
            {"a": told.spans(line)[0], "b": told.spans(line)[1], "why": line.rpartition("|")[2].strip()}
            for line in lines.get("never", [])
        ],
        "pairs": [],
        "furniture": [_whole(told, s) for a in accounts for s in a.sentences if s.role == "furniture"],
    }


def _whole(told: Told, sentence: Sentence) -> dict[str, object]:
    words = told.accounts[sentence.account].text[sentence.start : sentence.end]
    return {"article": sentence.account, "start": sentence.start, "end": sentence.end, "text": words}


def _facts(told: Told) -> dict[str, list[dict[str, object]]]:
    """What several tell, what one alone tells, and who leaves out what two others tell; body before headline."""
    shared: list[dict[str, object]] = []
    only: list[dict[str, object]] = []
    left: list[dict[str, object]] = []
    for fact, title in told.facts.items():
        telling = told.telling(fact)
        body = [[s for s in found if s.role == "body"] or found for found in telling.values()]
        spans = [_whole(told, s) for found in body for s in found]
        if len(telling) == 1:
            only.append({"id": f"U{len(only) + 1}", "title": title, "spans": spans[:1]})
            continue
        key = f"AG{len(shared) + 1}"
        shared.append({"id": key, "title": title, "spans": spans, "origin": "unknown"})
        left += [{"article": a, "fact": key, "title": title} for a in told.accounts if a not in telling]
    return {"shared": shared, "only": only, "left_out": left}


def _difference(told: Told, line: str) -> dict[str, object]:
    key, _, rest = line.partition(":")
    head, title = (p.strip() for p in rest.split("|")[:2])
    kind, strength, grade = (w.strip() for w in head.split(","))
    sides = {letter: words for letter, _, words in SPAN.findall(line)}
    spans = told.spans(line)
    return {
        "id": key,
        "type": kind,
        "title": title,
        "spans": spans,
        "sides": sides,
        "strength": strength,
        "grade": grade,
    }


def _quotation(told: Told, line: str) -> dict[str, object]:
    key, _, rest = line.partition(":")
    kinds = {letter: kind for letter, kind, _ in SPAN.findall(line) if kind}
    speaker = rest.partition("|")[0].strip()
    return {"id": key, "title": "", "speaker": speaker, "spans": told.spans(line), "kinds": kinds}


def main() -> None:
    doing, *rest = sys.argv[1:]
    folder = Path(rest.pop(0)) if doing == "gold" else Path()
    wrong = 0
    for path in map(Path, rest):
        try:
            told = read(path)
        except Wrong as error:
            sys.stdout.write(f"{error}\n")
            wrong += 1
            continue
        said = list(check(told))
        wrong += len(said)
        sys.stdout.write("".join(f"{path.name}: {line}\n" for line in said))
        if doing == "gold" and not said:
            out = folder / told.name
            out.mkdir(parents=True, exist_ok=True)
            for account in told.accounts.values():
                (out / f"{account.letter}.txt").write_text(account.text, encoding="utf-8")
            written = json.dumps(gold(told), ensure_ascii=False, indent=1) + "\n"
            (out / "gold.json").write_text(written, encoding="utf-8")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
