"""Where a client stands at work. A program may word a prompt differently for each."""

from enum import StrEnum


class Situation(StrEnum):
    IN_THE_JOB = "in_the_job"
    BETWEEN_JOBS = "between_jobs"
    OWN_BUSINESS = "own_business"
