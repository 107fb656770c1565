"""Addresses of the gallery; included only when `NONPROD` is on."""

from django.urls import path

from ownway.nonprod.gallery import views

app_name = "gallery"
urlpatterns = [
    path("", views.index, name="index"),
    path("keep/", views.nothing, name="keep"),
    path("autosave/", views.nothing, name="autosave"),
    path("page/<slug:slug>/", views.whole_page, name="page"),
    path("<slug:slug>/", views.specimen, name="specimen"),
]
