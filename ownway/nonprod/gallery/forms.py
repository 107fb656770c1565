"""Forms on show: every field once, and the questions of the page specimens."""

from datetime import date

from django.http import QueryDict

from ownway.nonprod.gallery.words import ARABIC, CHINESE, LONG, POLISH, WELSH
from ownway.platform.design_system import fields, values
from ownway.platform.design_system.fields import Option
from ownway.platform.design_system.forms import Form

EVERYDAY = [
    Option("alone", "I do it, no trouble"),
    Option("longer", "I do it, but it takes far longer than for most", "With the equipment that you have now"),
    Option("part_help", "Somebody has to help me with part of it", reveals="who"),
    Option("unsure", "I would rather talk about it", divider=True),
]
WORRIES = [
    Option("falls", "Falling"),
    Option("fire", "Fire, gas or heating"),
    Option("other", "Something else", reveals="other"),
    Option("none", "None of these", exclusive=True, divider=True),
]


class EveryField(Form):
    """One of each."""

    name = fields.OneLine(
        "Name you use", hint="All scripts are fine", missing="Write the name that you use", required=True
    )
    words = fields.Words("What matters most to you?", hint="In your own words", count=True, max_length=1000)
    everyday = fields.OneOf(
        "Getting washed", options=EVERYDAY, missing="Say how getting washed is for you", required=True
    )
    who = fields.OneLine("Who helps?")
    worries = fields.AnyOf("What worries you?", options=WORRIES, missing="Choose a worry, or none", required=True)
    other = fields.OneLine("What is it?")
    place = fields.PickFrom("Your team", options=[Option("deaf", "Deaf people’s team"), Option("north", "North")])
    born = fields.PartialDate(
        "Date of birth",
        called="Date of birth",
        hint="The year is enough, if that is what you know",
        not_after=lambda: date(2026, 3, 3),
        required=True,
        missing="Write a date of birth, or at least the year",
    )
    hours = fields.WholeNumber("Hours you care in a usual week", most=168)
    pension = fields.MoneyPerPeriod(
        "State pension", hint="For example 230.25", required=True, missing="Write an amount"
    )
    deposit = fields.Money("Deposit")
    address = fields.Address("Where you live")
    reach = fields.Reach(
        "Best safe way to reach you",
        hint="A phone number, an email address, an address, or somebody who passes it on",
        required=True,
        missing="Write one way in which we can reach you",
    )
    plan = fields.Upload("Your own plan", hint="A photo or a PDF, up to 10 MB")


WRONG = QueryDict(mutable=True)  # as typed; every box shows it back
WRONG.update({"wrong-words": LONG * 4, "wrong-hours": "very many", "wrong-deposit": "-5"})
WRONG.update({"wrong-born_day": "31", "wrong-born_month": "Feb", "wrong-born_year": "2020"})
WRONG.update({"wrong-pension": "about fifty", "wrong-reach": "anne@"})
WRONG.setlist("wrong-worries", ["falls", "none"])
FILLED = {
    "name": "Mair Ó Súilleabháin-Ñíguez",
    "words": f"{ARABIC}\n{WELSH}",
    "everyday": "part_help",
    "who": POLISH,
    "worries": ["falls", "other"],
    "other": CHINESE,
    "place": "deaf",
    "born": values.PartialDate(1947, 5),
    "hours": 50,
    "pension": values.Amount(92100, values.Period.FOUR_WEEKS),
    "deposit": 125050,
    "address": values.Address(("12 High Street", "Trefaldwyn"), "SY15 6AA"),
    "reach": values.Reach(values.ReachKind.PHONE, "01632960456", "01632 960456", safe_to_leave_message=False),
}


class FilterForm(Form):
    """Two ways to see fewer people."""

    mark_optional = False
    team = fields.OneOf("Team", small=True, options=[Option("deaf", "Deaf people’s team"), Option("north", "North")])
    waiting = fields.AnyOf("Waiting", small=True, options=[Option("10", "Over 10 days"), Option("28", "Over 28 days")])


class WhatMatters(Form):
    """A question in words."""

    words = fields.Words(
        "What matters most to you right now?",
        hint="There is no wrong answer.",
        required=True,
        missing="Write what matters to you",
    )


class Washing(Form):
    """A question with answers to choose from."""

    mark_optional = False
    everyday = fields.OneOf(
        "Washing and looking after yourself, on most days, if nobody helped", options=EVERYDAY[:2] + EVERYDAY[3:]
    )


class PhoneCall(Form):
    """Three fields for a call: a page with a heading of its own."""

    who = fields.OneLine("Who called?", required=True, missing="Write who called")
    reach = fields.Reach("How can we reach them?")
    what = fields.Words("What is happening, and what would help?", required=True, missing="Write what is happening")
