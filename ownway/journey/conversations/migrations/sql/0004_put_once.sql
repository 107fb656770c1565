-- As before, but who may be seen is asked once a statement and not once a row (docs/adr/0001): every question page calls it.
CREATE OR REPLACE FUNCTION access.meter_put(conversation uuid) RETURNS TABLE (key varchar, item varchar)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = access, pg_temp AS $$
    SELECT DISTINCT m.key, m.item FROM public.conversations_meterevent m
    WHERE m.conversation_id = conversation AND m.kind IN ('put', 'again')
      AND (m.person_id = ANY ((SELECT access.people('{own,record,helping,partner}'))::uuid[])
           OR m.home_id = ANY ((SELECT access.scopes('{record}'))::uuid[]))
$$;
