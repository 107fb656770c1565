"""Addresses of the personas."""

from django.urls import path

from ownway.nonprod.personas import views

app_name = "personas"
urlpatterns = [
    path("", views.choose, name="choose"),
]
