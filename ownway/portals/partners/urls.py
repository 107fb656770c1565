"""Addresses of this portal: every page about a person names whose record it is."""

from django.urls import path

from ownway.portals.partners import directory, person, telling, today

app_name = "partners"
PERSON = "<uuid:person_id>"
urlpatterns = [
    path("", today.today, name="today"),
    path("people/", today.supported, name="people"),
    path("nearby/", directory.directory, name="directory"),
    path("nearby/add/", directory.add, name="resource-add"),
    path("nearby/<uuid:resource_id>/", directory.check, name="resource"),
    path(f"{PERSON}/", person.person, name="person"),
    path(f"{PERSON}/review/", telling.begin, name="review"),
    path(f"{PERSON}/review/check/", telling.check, name="review-check"),
    path(f"{PERSON}/review/sent/", telling.after, name="review-after"),
    path(f"{PERSON}/review/<slug:page>/", telling.page, name="review-page"),
]
