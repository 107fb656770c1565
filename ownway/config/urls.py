"""The root of every address: one include a portal."""

from allauth.account import views as allauth
from django.conf import settings
from django.urls import URLPattern, URLResolver, include, path

from ownway.platform.access.doors import Public, door
from ownway.platform.drafts.views import autosave

sign_in = door(Public("signs in; allauth limits the tries"))(allauth.login)
sign_out = door(Public("ends this browser's own session"))(allauth.logout)

urlpatterns: list[URLPattern | URLResolver] = [
    path("", include("ownway.portals.public.urls")),
    path("", include("ownway.platform.design_system.urls")),
    path("me/", include("ownway.portals.me.urls")),
    path("desk/", include("ownway.portals.work.urls")),
    path("lead/", include("ownway.portals.lead.urls")),
    path("partners/", include("ownway.portals.partners.urls")),
    path("evidence/", include("ownway.portals.evidence.urls")),
    path("admin/", include("ownway.portals.admin.urls")),
    path("sign-in/", sign_in, name="account_login"),
    path("sign-out/", sign_out, name="account_logout"),
    path("autosave/", autosave, name="autosave"),
]
if settings.NONPROD:
    urlpatterns += [
        path("gallery/", include("ownway.nonprod.gallery.urls")),
        path("personas/", include("ownway.nonprod.personas.urls")),
    ]
