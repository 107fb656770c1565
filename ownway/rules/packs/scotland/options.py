"""Whether somebody may choose one of the four options of self-directed support.

All four are offered to everybody eligible and none is preferred. Only money in hand (option 1, or a mix with it) may be
refused: where it would not be safe, or for long-term residential care.
"""

from enum import auto

from ownway.rules.kernel import (
    Choice,
    Chosen,
    Flag,
    Found,
    Inputs,
    NoFigures,
    Working,
    any_of,
    at_least_one,
    choose,
    every,
    fact,
    finding,
    need,
    no,
    opposite,
    points,
    rule,
)
from ownway.rules.packs.scotland import words


class Option(Choice):
    """The four options of the Act."""

    DIRECT_PAYMENT = auto()
    DIRECTED_BY_PERSON = auto()
    ARRANGED_BY_AUTHORITY = auto()
    MIX = auto()


class Wish(Inputs):
    """The option that somebody wants, and what was found."""

    option: Chosen = need("scotland.option", of=Option)
    eligible: Chosen = finding("scotland.eligible", of=Found)
    unsafe: Chosen = finding("scotland.unsafe", of=Found)
    long_term_residential: Chosen = finding("scotland.long_term_residential", of=Found)


@rule("scotland.option_open", cite=words.SELF_DIRECTED, columns=True, nation="scotland")
def option_open(wish: Wish, law: NoFigures, w: Working) -> Flag:
    """They may choose this option."""
    money = any_of(wish.option == Option.DIRECT_PAYMENT, wish.option == Option.MIX)
    said = choose(wish.option, {option: words.OPTIONS[option.word] for option in Option})
    w.add(words.OPTION, 0, because=said, stays=True)
    (needs,) = points(wish, words.ELIGIBLE, w)
    refusals = points(wish, words.REFUSALS, w.only(money))
    free_to_choose = at_least_one(fact(no(money)), every(*(opposite(refusal) for refusal in refusals)))
    return every(needs, free_to_choose).answer(w)
