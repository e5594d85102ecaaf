package dev.gatewright.reference;

import dev.gatewright.source.Origin;
import java.util.List;
import java.util.Objects;

/**
 * Files that one job hands to another. Whoever uploads it and whoever downloads it name the constant; linking makes the
 * one need the other.
 *
 * <p>The legs of a matrix each upload their own: {@link #perLeg} tells their names apart, and a download takes them all.
 */
public final class Artifact {

    private final String name;
    private final List<Axis<?>> axes;
    private final Origin origin;

    private Artifact(String name, List<Axis<?>> axes, Origin origin) {
        this.name = Objects.requireNonNull(name, "name");
        this.axes = axes;
        this.origin = origin;
    }

    /**
     * An artifact.
     *
     * @param name its name, or what the names of all legs begin with
     * @return the artifact
     */
    public static Artifact of(String name) {
        return new Artifact(name, List.of(), Origin.here());
    }

    /**
     * This artifact, uploaded by each leg of a matrix under a name of its own.
     *
     * @param by the axes that tell the legs apart
     * @return the artifact
     */
    public Artifact perLeg(Axis<?>... by) {
        return new Artifact(name, List.of(by), origin);
    }

    /**
     * Its name, or what the names of all legs begin with.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * The axes that tell the legs apart.
     *
     * @return the axes, none when there is one artifact
     */
    public List<Axis<?>> axes() {
        return axes;
    }

    /**
     * Where the artifact was declared.
     *
     * @return its origin
     */
    public Origin origin() {
        return origin;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Artifact that && name.equals(that.name) && axes.equals(that.axes);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** Its name, unless each leg of a matrix adds to it. */
    @Override
    public String toString() {
        return axes.isEmpty() ? name : "${{ <artifact `" + name + "`> }}";
    }
}
