"""Addresses for everybody."""

from django.urls import path

from ownway.portals.public import views

app_name = "public"
urlpatterns = [
    path("", views.home, name="home"),
    path("begin/<slug:slug>/", views.begin, name="begin"),
    path("still-here/", views.keep, name="keep"),
    path("signed-out/", views.timed_out, name="timed-out"),
    path("leave/", views.leave, name="leave"),
    path("work-begins/", views.work, name="work"),
    path("wrong/", views.home, name="wrong"),
]
