"""Addresses of this portal."""

from django.urls import path

from ownway.portals.work import views

app_name = "work"
urlpatterns = [
    path("", views.today, name="today"),
]
