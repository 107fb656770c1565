"""The root of every address: one include a portal."""

from django.urls import URLPattern, URLResolver, path

from ownway.platform.drafts.views import autosave

urlpatterns: list[URLPattern | URLResolver] = [
    path("autosave/", autosave, name="autosave"),
]
