package dev.gatewright.simulation.selector;

import dev.gatewright.finding.Candidates;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The job or step that a name means.
 *
 * @param file the workflow whose runs are meant
 * @param path the callers from the outermost inwards, and the job
 * @param steps the number of the step, behind it those of the steps of its action; empty when the job as a whole is meant
 * @param output the output's name, empty when none is meant
 */
public record Target(String file, List<Segment> path, List<Integer> steps, String output) {

    /**
     * The job or step that a name means.
     *
     * @param file the workflow whose runs are meant
     * @param path the callers and the job, copied
     * @param steps the numbers of the steps, copied
     * @param output the output's name
     */
    public Target {
        path = List.copyOf(path);
        steps = List.copyOf(steps);
    }

    /**
     * Whether a job that runs is meant.
     *
     * @param runFile the workflow of the run
     * @param place the callers from the outermost inwards, and the job
     * @return true when it is, as a whole or by a step of it
     */
    public boolean matches(String runFile, List<Segment.Place> place) {
        if (!file.equals(runFile) || path.size() != place.size()) {
            return false;
        }
        for (int i = 0; i < path.size(); i++) {
            if (!path.get(i).matches(place.get(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a job is on the way to the one that is meant, that one itself, or below it.
     *
     * @param place the callers from the outermost inwards, and the job
     * @return true when one of the two holds the other, or both are one
     */
    public boolean isOnTheWay(List<Segment.Place> place) {
        for (int i = 0; i < Math.min(path.size(), place.size()); i++) {
            if (!path.get(i).matches(place.get(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Refuses a leg that a matrix, computed meanwhile, doesn't have.
     *
     * @param places the legs that there are of the job that is meant, with their callers
     * @throws SelectorException when none of them is meant
     */
    public void demandOneOf(Collection<List<Segment.Place>> places) {
        boolean isGuessed = path.stream().anyMatch(Segment::isGuessed);
        if (isGuessed && !places.isEmpty() && places.stream().noneMatch(place -> matches(file, place))) {
            String asked = String.join(
                    "/",
                    path.stream().map(each -> each.leg().orElse(each.job())).toList());
            List<String> legs = places.stream().map(Target::shown).distinct().toList();
            throw new SelectorException("`" + asked + "` isn't a leg. " + Candidates.help(asked, legs, ""));
        }
    }

    private static String shown(List<Segment.Place> place) {
        return place.stream().map(Segment.Place::toString).collect(Collectors.joining("/"));
    }

    /**
     * The job's id, behind its callers'.
     *
     * @return such as {@code CALLER/JOB}
     */
    public String jobId() {
        return String.join("/", path.stream().map(Segment::job).toList());
    }
}
