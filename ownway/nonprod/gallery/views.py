"""The gallery: a list, a page for each component, and whole pages. `?language=` shows them in another language."""

from dataclasses import dataclass

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import translation
from django.views.decorators.csrf import csrf_exempt

from ownway.nonprod.gallery.pages import PAGES, PUBLIC, PageSpecimen, Shown
from ownway.nonprod.gallery.specimens import SPECIMENS, Specimen
from ownway.platform.access.doors import Public, door
from ownway.platform.design_system.pages import Page, surround

MADE_UP = Public("components with invented words; absent from production")


@dataclass(frozen=True, kw_only=True)
class Gallery(Page):
    """The list."""

    specimens: list[Specimen]
    pages: list[PageSpecimen]


@door(MADE_UP)
def index(request: HttpRequest) -> HttpResponse:
    """Everything on show."""
    surround(request, PUBLIC)
    page = Gallery(heading="Component gallery", specimens=SPECIMENS, pages=PAGES)
    return render(request, "gallery/index.html", {"page": page})


@door(MADE_UP)
def specimen(request: HttpRequest, slug: str) -> HttpResponse:
    """A component in every state."""
    found = next((each for each in SPECIMENS if each.slug == slug), None)
    if found is None:
        raise Http404
    surround(request, PUBLIC)
    with translation.override(request.GET.get("language", translation.get_language())):
        page = Shown(heading=found.title, caption=found.about, back="/gallery/", states=list(found.states()))
        return render(request, "gallery/states.html", {"page": page})


@door(MADE_UP)
def whole_page(request: HttpRequest, slug: str) -> HttpResponse:
    """A whole page in one state."""
    found = next((each for each in PAGES if each.slug == slug), None)
    if found is None:
        raise Http404
    surround(request, found.frame)
    with translation.override(request.GET.get("language", translation.get_language())):
        return render(request, found.template, {"page": found.page()})


@door(MADE_UP)
@csrf_exempt
def nothing(request: HttpRequest) -> HttpResponse:
    """What autosave and "stay signed in" of the specimens reach: it keeps nothing."""
    return HttpResponse(status=204)
