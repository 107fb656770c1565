"""Addresses of this portal."""

from django.urls import path

from ownway.portals.lead import views

app_name = "lead"
urlpatterns = [
    path("", views.today, name="today"),
]
