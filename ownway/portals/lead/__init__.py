"""What practice leads, named officers and finance see and do."""
