"""Save and come back later: a reference and a passphrase, shown once, or an e-mail address and a password."""

from dataclasses import dataclass

from django import forms
from django.contrib.auth.password_validation import validate_password
from django.http import HttpResponse, HttpResponseRedirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ownway.platform.access.doors import People, door
from ownway.platform.accounts import actions as accounts
from ownway.platform.accounts.signing_in import stay_signed_in
from ownway.platform.design_system.components import Banner, Kind, Link
from ownway.platform.design_system.fields import OneLine
from ownway.platform.design_system.forms import Form
from ownway.portals.me.pages import FormPage, MyPage, Part, shown
from ownway.portals.me.who import may_stay, place
from ownway.portals.shared.acting import acted
from ownway.portals.shared.records import record
from ownway.portals.shared.request import Request


class SignInForm(Form):
    """An e-mail address and a password of one's own."""

    mark_optional = False
    email = OneLine(
        gettext_lazy("Your e-mail address"), required=True, max_length=254,
        missing=gettext_lazy("Enter your e-mail address"),
        attrs={"type": "email", "autocomplete": "email", "spellcheck": "false"},
    )  # fmt: skip
    password = forms.CharField(
        label=gettext_lazy("A new password"),
        help_text=gettext_lazy("12 characters or more. Three or four words that only you would put together are good."),
        strip=False,
        error_messages={"required": gettext_lazy("Enter a password")},
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )

    def clean_email(self) -> str:
        """An address that could be one."""
        wrong = _("Enter an e-mail address with a name, an @ and the rest, such as anne@example.org")
        return str(forms.EmailField(error_messages={"invalid": wrong}).clean(self.cleaned_data["email"]))

    def clean_password(self) -> str:
        """A password that is not easy to guess."""
        validate_password(self.cleaned_data["password"])
        return str(self.cleaned_data["password"])


@dataclass(frozen=True, kw_only=True)
class CodePage(MyPage):
    """A reference and its passphrase, this one time."""

    reference: str
    passphrase: str


@door(People())
@record("ways to sign in")
def later(request: Request) -> HttpResponse:
    """How to come back: by a code that is given, or by an address and a password of one's own."""
    form = SignInForm(request.POST or None)
    if _chosen(request, form):
        return HttpResponseRedirect(request.path)
    return shown(request, _page(request, form), "me/later.html")


@door(People())
@record("ways to sign in")
def code(request: Request) -> HttpResponse:
    """A reference and a new passphrase, shown this once. The passphrase before no longer opens."""
    if request.method != "POST":
        return HttpResponseRedirect(place(request, "later"))
    reference, passphrase = accounts.give_return_code(request.actor.named)
    stay_signed_in(request, accounts.account_of(request.actor.named))
    page = CodePage(
        heading=_("Your reference and passphrase"),
        lead=_("Write both down now. We show them only this once, and we cannot look them up."),
        parts=[Part(words=[_how_to_use()], links=[_onward(request)])],
        reference=reference,
        passphrase=passphrase,
    )
    return shown(request, page, "me/code.html")


def way_back(request: Request) -> list[Part]:
    """For somebody who could not come back yet: without a passphrase, or a password of their own."""
    if accounts.has_way_back(request.actor.named):
        return []
    words = _("This device forgets you after an hour. A passphrase brings you back from anywhere.")
    get_one = Link(_("Get a way to come back"), place(request, "later"))
    return [Part(heading=_("Will you come back?"), words=[words], links=[get_one])]


def _page(request: Request, form: SignInForm) -> FormPage:
    known = accounts.has_way_back(request.actor.named)
    saved = Banner(_("What you have told us is saved"), _("We keep it for 28 days. Nobody chases you."), Kind.SUCCESS)
    again = _("You have a way to come back already. If you lost it, get a new one here: the old one then stops.")
    new = _("Choose how you want to come back. Both open only your own page.")
    return FormPage(
        heading=_("Save and come back later"), notices=[saved], lead=again if known else new, form=form,
        submit=_("Use this address and password"), parts=[Part(links=[_onward(request)])],
    )  # fmt: skip


def _chosen(request: Request, form: SignInForm) -> bool:
    return acted(
        request,
        form,
        lambda: stay_signed_in(request, accounts.choose_sign_in(request.actor.named, **form.cleaned_data)),
    )


def _how_to_use() -> str:
    return _(
        "To come back, press “Sign in” on the first page, on any device, and type both. "
        "Small or large letters are the same."
    )


def _onward(request: Request) -> Link:
    if may_stay(request):
        return Link(_("Go to your home page"), place(request, "home"))
    return Link(_("Go on with what you were writing"), place(request, "talk", "contact"))
