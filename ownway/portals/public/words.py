"""Pages of words: what happens, help, accessibility, privacy, and what to do when a page is wrong."""

from urllib.parse import urlencode

from django.http import HttpResponse
from django.utils.translation import gettext as _

from ownway.platform.access.doors import Public, door
from ownway.platform.design_system.components import Details, Link
from ownway.platform.design_system.pages import frame_of
from ownway.portals.public.pages import PublicPage, shown
from ownway.portals.shared.parts import Part
from ownway.portals.shared.request import Request


@door(Public("says what happens; reads nothing"))
def what_happens(request: Request) -> HttpResponse:
    """Step by step, with who does what, by when, and what nobody may do."""
    page = PublicPage(
        heading=_("What happens next"),
        lead=_("Every step has somebody with a name. You can see on your own page where you are and whose turn it is."),
        parts=[
            Part(heading=heading, words=[words])
            for heading, words in (
                (_("1. You get in touch"), _(
                    "On this site, on the telephone, on paper, or somebody does it for you. "
                    "We look first at what cannot wait.")),
                (_("2. We settle who helps first"), _(
                    "It may be a peer, a community group, a nurse or a social worker. You can always ask for a social "
                    "worker, for somebody else, or for everybody to step back. Whoever helps first, your right to an "
                    "assessment stays.")),
                (_("3. You tell your story"), _(
                    "We ask whether you want to do it by yourself, with somebody, or with a worker. We show you what "
                    "we hold already, so that you say nothing twice.")),
                (_("4. We complete it together"), _(
                    "A worker goes through it with you, asks only what is open, and hears the people around you. "
                    "You get in writing what we heard.")),
                (_("5. The council decides which needs it must meet"), _(
                    "A person decides, never a computer. You read the reasons. You can disagree on the same page.")),
                (_("6. You see the money before you plan"), _(
                    "An estimate of your budget, and of what you would pay yourself. Both are estimates, not "
                    "decisions. Your money never changes which needs count.")),
                (_("7. You write your plan"), _(
                    "With whoever you choose. Things that cost nothing count as much as things that cost money. "
                    "You choose how the money is held.")),
                (_("8. The plan is signed"), _(
                    "You say yes first; silence is never agreement. The council has a date by which it must decide. "
                    "If it is late, a named officer decides that day.")),
                (_("9. Support starts, and we ask how it goes"), _(
                    "The first review comes after about six weeks. Nothing is cut or stopped without talking with "
                    "you first.")),
            )
        ],
    )  # fmt: skip
    return shown(request, page)


@door(Public("helps people find their way; reads nothing"))
def help_here(request: Request) -> HttpResponse:
    """Questions people ask, each answered in a few words."""
    page = PublicPage(
        heading=_("Help"),
        lead=_("You can do everything on the telephone or on paper, too. Ring the number at the foot of any page."),
        parts=[
            Part(heading=_("It cannot wait"), words=[urgent_words()]),
            Part(heading=_("Questions people ask"), things=[Details(asked, said) for asked, said in _asked()]),
            Part(heading=_("Somebody who speaks up with you"), words=[_(
                "If it is hard for you to follow, to remember, to weigh things up or to say what you want, somebody "
                "independent can speak up with you, free of charge. Tell us, and we arrange it.")]),
        ],
    )  # fmt: skip
    return shown(request, page)


@door(Public("says how usable this site is; reads nothing"))
def accessibility(request: Request) -> HttpResponse:
    """What works, what was tested and how, what is not tested yet, and where to complain (SI 2018/952)."""
    page = PublicPage(
        heading=_("Accessibility statement"),
        lead=_("We want everybody to be able to use this site. If you cannot, it is our mistake, and we put it right."),
        parts=[
            Part(heading=_("What you can do here"), bullets=[
                _("use every page with a keyboard alone, by voice or with a screen reader"),
                _("make letters four times as large without scrolling sideways"),
                _("use every page without JavaScript, on an old telephone or a slow line"),
                _("choose English or Welsh, plain words or easy read, a dark or a light screen"),
                _("stop at any question, and go on later where you were"),
            ]),
            Part(heading=_("How far we meet the standard"), words=[
                _("We build to the Web Content Accessibility Guidelines 2.2, level AA. A machine checks our pages "
                  "against them whenever we change something. It finds no fault today."),
                _("A machine finds only some faults. So we say: partly meets the standard."),
            ]),
            Part(heading=_("What is not done yet"), bullets=[
                _("People who draw on support have not tested this site yet."),
                _("People with learning disabilities have not tested our easy read yet."),
                _("A Welsh speaker has not read all our Welsh yet. Where a page has none, you see English."),
                _("There is no British Sign Language video yet. You can ask for an interpreter."),
            ]),
            Part(heading=_("Tell us"), words=[_(
                "Ring or write to us at the foot of this page, or ask for large print, easy read, audio or braille. "
                "We answer, and say what we change.")]),
            Part(heading=_("If you are not happy with our answer"), words=[_(
                "The Equality and Human Rights Commission makes sure that public bodies keep the accessibility "
                "regulations (SI 2018/952). The Equality Advisory and Support Service helps you to complain.")],
                links=[Link("equalityadvisoryservice.com", "https://www.equalityadvisoryservice.com/")]),
        ],
    )  # fmt: skip
    return shown(request, page)


@door(Public("says what is kept and who sees it; reads nothing"))
def privacy(request: Request) -> HttpResponse:
    """What is kept, why, who sees it, for how long, and what somebody can do about it."""
    theme = frame_of(request).theme
    page = PublicPage(
        heading=_("Your privacy"),
        lead=_("What you tell us is yours. We use it to help you, and you can see everybody who looked."),
        parts=[
            Part(heading=_("Who keeps it"), words=[_(
                "%(name)s, or the organisation you got in touch with. The Care Act 2014 asks it to assess needs and "
                "to arrange support: that is why it may keep what you tell it.") % {"name": theme.name}]),
            Part(heading=_("Who sees it"), bullets=[
                _("you"),
                _("somebody you chose to help you here: not your worries, your money, your address or your letters"),
                _("workers who are involved with you, and those responsible for them"),
                _("an organisation that supports you: only what its part needs"),
                _("nobody else, unless you agree, or somebody could come to serious harm"),
            ]),
            Part(heading=_("What no computer decides"), words=[_(
                "Rules work out estimates. A person with a name makes each decision and says why, and you can "
                "disagree.")]),
            Part(heading=_("How long"), bullets=[
                _("what you typed and never sent: 28 days"),
                _("what you sent: as long as the law asks your council to keep it. Ask it for its list"),
            ]),
            Part(heading=_("Cookies"), words=[_(
                "One keeps you signed in, one protects your forms, one remembers your language. None follows you, "
                "and nothing is loaded from anybody else.")]),
            Part(heading=_("What you can do"), bullets=[
                _("see what we hold and change it, on your own page, at any time"),
                _("see who looked, and ask why"),
                _("ask for a copy of everything, or ask us to stop using some of it"),
                _("complain to the Information Commissioner"),
            ], links=[Link("ico.org.uk", "https://ico.org.uk/make-a-complaint/")]),
        ],
    )  # fmt: skip
    return shown(request, page)


@door(Public("says where to tell that a page is wrong; reads nothing"))
def wrong(request: Request) -> HttpResponse:
    """Something is wrong with a page: the person who answers, and which page it was."""
    theme, where = frame_of(request).theme, request.GET.get("page", "")[:200]
    words = [_("Thank you for telling us. Ring the number at the foot of this page, or write to us.")]
    if where.startswith("/"):
        words.append(_("Say that it is about this page: %(page)s") % {"page": where})
    subject = urlencode({"subject": _("Something is wrong with a page"), "body": where}).replace("+", "%20")
    write = [Link(_("Write an e-mail to %(name)s") % {"name": theme.name}, f"mailto:{theme.email}?{subject}")]
    part = Part(words=words, links=write if theme.email else [])
    return shown(request, PublicPage(heading=_("Something is wrong with a page"), parts=[part]))


def urgent_words() -> str:
    """Whom to ring now."""
    return _(
        "In danger now? Call 999, or text 999 if you have registered for it. Ill, and it cannot wait? Call 111. "
        "You need to talk to somebody, day or night? Samaritans, 116 123, free of charge."
    )


def _asked() -> list[tuple[str, str]]:
    return [
        (_("I lost my passphrase"), _(
            "Ring us. We make sure that it is you, and give you a new one. The old one then stops.")),
        (_("Can somebody help me with this?"), _(
            "Yes. Sit together, or let them help you from their own telephone: on your page, under “People”. "
            "You decide, and you can end it with one press.")),
        (_("I do not want to write"), _(
            "Ring us and tell us. We write down your words as you say them, and read them to you.")),
        (_("Somebody may see my screen"), _(
            "Press “Exit this page”, or the Shift key three times. You are signed out, and see the weather. "
            "The page before does not come back.")),
        (_("Do I have to pay?"), _(
            "An assessment costs nothing. Some people pay something towards their support: you see what, line by "
            "line, before you plan.")),
        (_("I do not agree with a decision"), _(
            "Press “I disagree” on the page of the decision. Somebody else looks at it again, and you see who and "
            "by when. You can also go to the Local Government and Social Care Ombudsman.")),
    ]  # fmt: skip
