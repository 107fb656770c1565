"""Addresses that every page of every portal needs."""

from django.urls import path

from ownway.platform.design_system import views

app_name = "design_system"
urlpatterns = [
    path("theme/<slug:name>.css", views.theme, name="theme"),
    path("language/<slug:code>/", views.language, name="language"),
]
