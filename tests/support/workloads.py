"""Generated workloads; the same seed gives the same bytes.

``class``: 30 students with 40 passages each, a key of 20 passages, about 600 words. ``district``: the same
with 10,000 students. ``book``: 100,000 words, a key of 10,000 passages, one student with about 10,000.
``book-shifted``: the same, every passage of the student moved by half its length, which makes long chains.

A student meets about 80% of the key's passages: half of them exactly, 20% with a border off by one or two
words, 10% too short by half, 10% together with the words behind, 10% in two pieces; 70% with the key's tag.
The rest are marks anywhere. Students differ in skill (0.4 to 1.0), which scales both shares.
"""

import random
from typing import Any

TAGS = ["claim", "opinion", "sourced-fact"]
_CONSONANTS, _VOWELS = "bcdfglmnprstv", {"f": "ae", "g": "ao", "p": "ae", "v": "ae"}
_SYLLABLES = [first + second for first in _CONSONANTS for second in _VOWELS.get(first, "aeo")]

Json = dict[str, Any]
Range = tuple[int, int]


def workload(name: str, seed: int = 1, students: int | None = None) -> Json:
    """Text, key and works, with the fields that the scoring vectors have."""
    base = name.split("-", maxsplit=1)[0].replace("district", "class")
    rng = random.Random(f"{base}/{seed}")  # noqa: S311 - reproducible test data, no secret
    book = name.startswith("book")
    words, passages, marks = (100_000, 10_000, 10_000) if book else (600, 20, 40)
    students = students or {"class": 30, "district": 10_000}.get(name, 1)
    text, spans, ranges = _article(rng, words, passages, *((5, 16) if book else (8, 30)))
    key = _key(rng, ranges, spans)
    works = []
    for number in range(1, students + 1):
        skill = rng.uniform(0.4, 1)
        if name == "book-shifted":
            mine = _limit(_shifted(ranges, key, len(spans)), spans)
        else:
            mine = _limit(_Work(rng, len(spans), marks, skill).make(ranges, key), spans)
        works.append({"student": f"s{number:05d}", "passages": mine})
    return {"name": name, "seed": seed, "text": text, "key": {"passages": key, "ignored": []}, "works": works}


def _word(rng: random.Random) -> str:
    return "".join(rng.choice(_SYLLABLES) for _ in range(rng.choice([1, 2, 2, 3, 3, 4])))


def _article(
    rng: random.Random, words: int, passages: int, shortest: int, longest: int
) -> tuple[str, list[Range], list[Range]]:
    """Text, spans of its words, and word ranges of the key's passages: sentences or clauses."""
    spans: list[Range] = []
    parts: list[str] = []
    sentences: list[Range] = []
    position = 0
    while len(spans) < words:
        length = min(rng.randint(shortest, longest), words - len(spans))
        sentences.append((len(spans), len(spans) + length))
        for place in range(length):
            word = _word(rng)
            if place == 0:
                word = word.capitalize()
            spans.append((position, position + len(word)))
            end = "." if place == length - 1 else "," if rng.random() < 0.06 else ""
            parts.append(word + end)
            position += len(word) + len(end) + 1
    clauses: list[Range] = []
    for a, b in sentences:
        if b - a >= 12 and rng.random() < 0.4:
            middle = rng.randint(a + 4, b - 4)
            clauses += [(a, middle), (middle, b)]
        else:
            clauses.append((a, b))
    rng.shuffle(clauses)
    return " ".join(parts), spans, sorted(clauses[:passages])


def _key(rng: random.Random, ranges: list[Range], spans: list[Range]) -> list[Json]:
    passages = []
    for number, (a, b) in enumerate(ranges, 1):
        tag = rng.choices(TAGS, [5, 3, 2])[0]
        accept = {other: "1" for other in TAGS if other != tag and rng.random() < 0.12}
        passages.append(
            {
                "id": f"k{number:05d}",
                "start": spans[a][0],
                "end": spans[b - 1][1],
                "tag": tag,
                "weight": 1,
                "optional": rng.random() < 0.1,
                "accept": accept,
            }
        )
    return passages


def _shifted(ranges: list[Range], key: list[Json], total: int) -> list[tuple[int, int, str]]:
    moved = [
        (a + (b - a) // 2, min(total, b + (b - a) // 2), passage["tag"])
        for (a, b), passage in zip(ranges, key, strict=True)
    ]
    return [(a, b, tag) for a, b, tag in moved if a < b]


class _Work:
    """Makes the marks of one student, as word ranges with tags."""

    def __init__(self, rng: random.Random, total: int, count: int, skill: float) -> None:
        self.rng, self.total, self.count, self.skill = rng, total, count, skill
        self.marks: list[tuple[int, int, str]] = []

    def make(self, ranges: list[Range], key: list[Json]) -> list[tuple[int, int, str]]:
        rng = self.rng
        for words, passage in zip(ranges, key, strict=False):
            if rng.random() <= 0.9 * self.skill:
                tag = passage["tag"] if rng.random() < 0.8 * self.skill else rng.choice(TAGS)
                self._meet(*words, tag)
        self._scatter()
        return self.marks

    def _add(self, a: int, b: int, tag: str) -> None:
        a, b = max(0, a), min(self.total, b)
        if a < b and len(self.marks) < self.count:
            self.marks.append((a, b, tag))

    def _meet(self, a: int, b: int, tag: str) -> None:
        how = self.rng.random()
        if how < 0.5:
            self._add(a, b, tag)
        elif how < 0.7:
            self._add(a + self.rng.choice([-2, -1, 1, 2]), b, tag)
        elif how < 0.8:
            self._add(a, (a + b + 1) // 2, tag)
        elif how < 0.9:
            self._add(a, b + self.rng.randint(3, 12), tag)
        else:
            middle = (a + b) // 2
            self._add(a, middle, tag)
            self._add(middle, b, tag)

    def _scatter(self) -> None:
        seen = {(a, b) for a, b, _ in self.marks}
        tries = 0
        while len(self.marks) < self.count and tries < 20 * self.count:
            tries += 1
            a = self.rng.randrange(self.total)
            b = min(self.total, a + self.rng.randint(3, 20))
            if (a, b) in seen or sum(x < b and a < y for x, y, _ in self.marks[-200:]) > 2:
                continue
            seen.add((a, b))
            self.marks.append((a, b, self.rng.choice(TAGS)))


def _limit(marks: list[tuple[int, int, str]], spans: list[Range], most: int = 4) -> list[Json]:
    """Passages in reading order; one that would lie over a word with ``most`` others is left out."""
    passages: list[Json] = []
    live: list[int] = []
    for a, b, tag in sorted(marks):
        live = [end for end in live if end > a]
        if len(live) < most:
            live.append(b)
            number = len(passages) + 1
            passages.append(
                {"id": f"p{number:05d}", "start": spans[a][0], "end": spans[b - 1][1], "tag": tag}
            )
    return passages
