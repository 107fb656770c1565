-- Whether a principal's reads of a person are withheld now. Asked when a read is logged, by principals who may not
-- see the withholding itself.
CREATE FUNCTION access.withheld(person uuid, reader uuid) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = access, pg_temp AS $$
    SELECT w.id FROM public.audit_withholding w
    WHERE w.person_id = person AND w.reader_id = reader AND w.released_at IS NULL
    ORDER BY w.at DESC LIMIT 1
$$;
ALTER FUNCTION access.withheld OWNER TO ownway_access;
REVOKE ALL ON FUNCTION access.withheld FROM PUBLIC;
GRANT EXECUTE ON FUNCTION access.withheld TO ownway_app;
