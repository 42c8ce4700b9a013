/** Working days after its last day in which a run is evaluated: its debrief (rule E-04; an estimate). */
export const debriefDays = 10;
