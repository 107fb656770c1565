"""Addresses of this portal."""

from django.urls import path

from ownway.portals.admin import views

app_name = "admin"
urlpatterns = [
    path("", views.organisations, name="organisations"),
]
