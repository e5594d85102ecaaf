package dev.gatewright.expression.taint;

import java.util.List;

/** What flows into the values that a workflow itself defines: {@code env}, {@code inputs}, outputs, {@code matrix}… */
@FunctionalInterface
public interface Flow {

    /** Nothing flows into anything. */
    Flow NONE = path -> List.of();

    /**
     * What flows into a value.
     *
     * @param path the names from its context on, such as {@code steps}, {@code build}, {@code outputs}, {@code version}, as they
     *     are written; {@code *} where any name may be meant. A path may end early: then everything below it is meant
     * @return where its text comes from, nothing when nobody else has a say in it
     */
    List<Source> into(List<String> path);
}
