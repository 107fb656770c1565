"""Every address of the site and the personas, as outside production."""

from django.urls import include, path

from ownway.config.urls import urlpatterns as of_the_site

urlpatterns = [*of_the_site, path("personas/", include("ownway.nonprod.personas.urls"))]
