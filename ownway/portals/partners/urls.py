"""Addresses of this portal."""

from django.urls import path

from ownway.portals.partners import views

app_name = "partners"
urlpatterns = [
    path("", views.today, name="today"),
]
