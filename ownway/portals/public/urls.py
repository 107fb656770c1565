"""Addresses for everybody."""

from django.urls import path

from ownway.portals.public import begin, home, rules, sessions, words

app_name = "public"
urlpatterns = [
    path("", home.home, name="home"),
    path("begin/<slug:slug>/", begin.begin, name="begin"),
    path("thank-you/", begin.told, name="told"),
    path("what-happens/", words.what_happens, name="what-happens"),
    path("help/", words.help_here, name="help"),
    path("accessibility/", words.accessibility, name="accessibility"),
    path("privacy/", words.privacy, name="privacy"),
    path("wrong/", words.wrong, name="wrong"),
    path("rules/", rules.rules, name="rules"),
    path("rules/<str:name>/", rules.rule, name="rule"),
    path("still-here/", sessions.keep, name="keep"),
    path("signed-out/", sessions.timed_out, name="timed-out"),
    path("goodbye/", sessions.goodbye, name="goodbye"),
    path("leave/", sessions.leave, name="leave"),
    path("work-begins/", sessions.arrive, name="work"),
]
