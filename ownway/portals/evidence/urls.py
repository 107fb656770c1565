"""Addresses of this portal."""

from django.urls import path

from ownway.portals.evidence import views

app_name = "evidence"
urlpatterns = [
    path("", views.meter, name="meter"),
    path("decisions/", views.decisions, name="decisions"),
    path("roles/", views.roles, name="roles"),
]
