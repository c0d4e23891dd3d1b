"""Learn the weights of service.domain.replies.likeness from the labelled texts of this folder, and write them down.

`python -m tests.domain.replies.learning` takes about a minute and writes service/domain/language/learned/. The same
lines give the same weights; the held-out replies are never among them. It is logistic regression by gradient steps that
shrink for each feature with what it has moved already (AdaGrad); a rare kind weighs as much as all others together.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from math import exp, sqrt
from pathlib import Path
from typing import NamedTuple

from service.domain.language import Language
from service.domain.replies import Kind
from service.domain.replies.hearing import hear
from service.domain.replies.likeness import features_of

HERE = Path(__file__).parent
LEARNED = HERE.parents[2] / "service" / "domain" / "language" / "learned"
KINDS = (Kind.CRISIS, Kind.OPT_OUT, Kind.WRONG_NUMBER)
SEEN_AT_LEAST = 3
ROUNDS = 10
STRIDE = 7919
"""A prime: lines a stride apart are from different files, and each comes up once a round."""
RATE = 0.5
DECAY = 1e-4
SURELY = 30.0


class Labelled(NamedTuple):
    """One text and the kind a person gave it."""

    kind: str
    language: str
    text: str


class Example(NamedTuple):
    """A text as learning sees it."""

    features: tuple[str, ...]
    kind: str


class Learned(NamedTuple):
    """What speaks for a kind, and how likely it is before a word is read; both as log odds."""

    bias: float
    weights: Mapping[str, float]


def labelled_texts() -> Iterator[Labelled]:
    """Every labelled text but the held-out ones."""
    for path in sorted(HERE.glob("cases/*.txt")):
        language = "es" if path.stem.endswith("_es") else "en"
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.strip() and not line.startswith("#"):
                kind, _, words = line.split(" ", 2)
                yield Labelled(kind.split("=")[0], language, words)
    for path in [HERE / "open.jsonl", *sorted(HERE.glob("practice/*.jsonl"))]:
        for line in path.read_text(encoding="utf-8").splitlines():
            label = json.loads(line)
            yield Labelled(label["expect"]["kind"], label["lang"], label["text"])


def examples(texts: Sequence[Labelled]) -> list[Example]:
    """With the features that were seen often enough to mean something."""
    heard = [(list(features_of(hear(one.text, Language(one.language)).run)), one.kind) for one in texts]
    seen = Counter(feature for features, _ in heard for feature in set(features))
    return [Example(tuple(one for one in features if seen[one] >= SEEN_AT_LEAST), kind) for features, kind in heard]


def learn(texts: Sequence[Example], kind: Kind) -> Learned:
    """The weights that tell a kind from all others."""
    of_kind = sum(one.kind == kind for one in texts)
    weigh = {True: len(texts) / 2 / of_kind, False: len(texts) / 2 / (len(texts) - of_kind)}
    weights: dict[str, float] = defaultdict(float)
    moved: dict[str, float] = defaultdict(lambda: 1e-6)
    bias = bias_moved = 1e-6
    for turn in range(ROUNDS * len(texts)):
        example = texts[turn * STRIDE % len(texts)]
        scale = 1 / sqrt(max(len(example.features), 1))
        score = bias + scale * sum(weights[feature] for feature in example.features)
        is_it = example.kind == kind
        miss = (1 / (1 + exp(-max(-SURELY, min(SURELY, score)))) - is_it) * weigh[is_it]
        bias_moved += miss * miss
        bias -= RATE * miss / sqrt(bias_moved)
        for feature in example.features:
            slope = miss * scale + DECAY * weights[feature]
            moved[feature] += slope * slope
            weights[feature] -= RATE * slope / sqrt(moved[feature])
    return Learned(bias, weights)


def module(learned: Learned, kind: Kind) -> str:
    """The file of a kind: its bias, and its features by weight."""
    by_weight: dict[int, list[str]] = defaultdict(list)
    for feature, weight in sorted(learned.weights.items()):
        tenths = round(weight * 10)
        if tenths:
            by_weight[tenths].append(feature)
    rows = [
        f"    {weight}: {json.dumps('|'.join(features), ensure_ascii=False)}," for weight, features in by_weight.items()
    ]
    return "\n".join(
        [
            f'"""What speaks for and against {kind.value}, in tenths of log odds. Learned, not written by hand."""',
            "",
            "from typing import Final",
            "",
            f"BIAS: Final = {round(learned.bias, 2)}",
            "WEIGHTS: Final = {",
            *sorted(rows, key=lambda row: int(row.split(":")[0])),
            "}",
            "",
        ]
    )


def mark_of(texts: Iterable[Labelled]) -> str:
    """By which it can be told whether what was learned was learned from these."""
    return sha256("\n".join("\t".join(text) for text in texts).encode()).hexdigest()[:16]


def main() -> None:
    """Write what is learned."""
    labelled = list(labelled_texts())
    (LEARNED / "__init__.py").write_text(_ABOUT.format(mark_of(labelled)), encoding="utf-8")
    texts = examples(labelled)
    for kind in KINDS:
        (LEARNED / f"{kind.value}.py").write_text(module(learn(texts, kind), kind), encoding="utf-8")


_ABOUT = '''"""What was learned from labelled texts: written by `python -m tests.domain.replies.learning`."""

from typing import Final

LEARNED_FROM: Final = "{}"
"""The mark of those texts."""
'''


if __name__ == "__main__":
    main()
