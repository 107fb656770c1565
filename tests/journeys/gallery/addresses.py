"""The gallery without the rest of the house, so that these tests need no database."""

from django.urls import include, path

urlpatterns = [
    path("", include("ownway.platform.design_system.urls")),
    path("gallery/", include("ownway.nonprod.gallery.urls")),
]
