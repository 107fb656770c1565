"""A person's addresses: every one names whose record it is."""

from django.urls import URLPattern, path

from ownway.portals.me import (
    agreeing,
    asks,
    assessing,
    budget,
    charges,
    circle,
    correcting,
    decisions,
    estimates,
    held,
    helping,
    holding,
    home,
    later,
    letters,
    looked,
    plan,
    plan_lines,
    reviewing,
    settings,
    talking,
    told,
)
from ownway.portals.me.who import View


def of_person(place: str, view: View, name: str) -> URLPattern:
    """An address below the person's own."""
    return path(f"<uuid:person_id>/{place}", view, name=name)


app_name = "me"
urlpatterns = [
    path("", home.start, name="start"),
    of_person("", home.home, "home"),
    of_person("held/", held.held, "held"),
    of_person("held/<str:key>/", correcting.change, "change"),
    of_person("story/", assessing.story, "story"),
    of_person("story/together/", assessing.together, "together"),
    of_person("story/with-somebody/", assessing.with_somebody, "with-somebody"),
    of_person("story/no/", assessing.decline, "decline"),
    of_person("talk/<slug:question_set>/", talking.begin, "talk"),
    of_person("talk/<slug:question_set>/check/", talking.check, "talk-check"),
    of_person("talk/<slug:question_set>/<slug:page>/", talking.page, "talk-page"),
    of_person("told/<slug:question_set>/", told.told, "told"),
    of_person("heard/", letters.heard, "heard"),
    of_person("letters/", letters.letters, "letters"),
    of_person("letters/<uuid:letter_id>/", letters.letter, "letter"),
    of_person("decisions/", decisions.decisions, "decisions"),
    of_person("decisions/<uuid:decision_id>/", decisions.decision, "decision"),
    of_person("decisions/<uuid:decision_id>/disagree/", decisions.disagree, "disagree"),
    of_person("estimate/", estimates.estimate, "estimate"),
    of_person("charge/", charges.charge, "charge"),
    of_person("plan/", plan.plan, "plan"),
    of_person("plan/needs/<slug:need>/", plan_lines.need, "plan-need"),
    of_person("plan/lines/<uuid:line_id>/", plan_lines.line, "plan-line"),
    of_person("plan/lines/<uuid:line_id>/out/", plan_lines.take_out, "plan-take-out"),
    of_person("plan/lines/<uuid:line_id>/back/", plan_lines.put_back, "plan-put-back"),
    of_person("plan/falls-through/", plan_lines.contingency, "plan-contingency"),
    of_person("plan/agree/", agreeing.agree, "agree"),
    of_person("ways/", holding.ways, "ways"),
    of_person("budget/", budget.budget, "budget"),
    of_person("review/", reviewing.review, "review"),
    of_person("review/leader/", reviewing.leader, "review-leader"),
    of_person("people/", circle.circle, "people"),
    of_person("people/add/", circle.add, "add-around"),
    of_person("people/<slug:token>/", circle.around, "around"),
    of_person("people/<slug:token>/gone/", circle.end, "end-around"),
    of_person("people/<slug:token>/safe/", helping.invite, "invite"),
    of_person("people/<slug:token>/allow/", helping.allow, "allow"),
    of_person("people/<slug:token>/helps/", helping.helper, "helper"),
    of_person("people/<slug:token>/helps/passphrase/", helping.helper_code, "helper-code"),
    of_person("people/<slug:token>/helps/end/", helping.end_helping, "end-helping"),
    of_person("stop-helping/", helping.stop, "stop-helping"),
    of_person("who-looked/", looked.who_looked, "who-looked"),
    of_person("reading/", settings.settings, "settings"),
    of_person("later/", later.later, "later"),
    of_person("later/passphrase/", later.code, "code"),
    of_person("ask/<slug:kind>/", asks.ask, "ask"),
    of_person("asked/", asks.asked, "asked"),
    of_person("wrong/", asks.wrong, "wrong"),
]
