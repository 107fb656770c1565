"""What social workers, occupational therapists and practitioners see and do."""
