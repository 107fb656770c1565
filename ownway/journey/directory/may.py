"""May this worker add to the directory of an area, and say that what stands there is still right?"""

from uuid import UUID

from django.utils.translation import gettext as _

from ownway.journey.practices import selectors as practices
from ownway.journey.practices.choices import OrganisationKind
from ownway.platform.access.actor import Actor
from ownway.platform.access.verdict import YES, Verdict, no


def may_list(by: Actor, area_id: UUID) -> Verdict:
    """Whoever works for the area's own organisation, or for a user-led one: those who know what there is."""
    if by.organisation_id == area_id:
        return YES
    if by.organisation_id and practices.organisation(by.organisation_id).kind == OrganisationKind.USER_LED:
        return YES
    return no("lists_elsewhere", _("User-led organisations and the council list what there is here."))
