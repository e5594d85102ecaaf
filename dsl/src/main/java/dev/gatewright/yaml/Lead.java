package dev.gatewright.yaml;

import java.util.ArrayList;
import java.util.List;

/**
 * What leads up to a node.
 *
 * @param before the lines above its indicator
 * @param beside the comment on its indicator's line
 * @param lines the lines between its indicator and itself
 * @param broken whether it starts on a line below its indicator
 * @param newLine whether it starts on a line below the node before it
 */
record Lead(List<String> before, String beside, List<Remark> lines, boolean broken, boolean newLine) {

    static final Lead NONE = new Lead(List.of(), "", List.of(), false, false);

    /** The same with what was found between the node's anchor, its tag and its content. */
    Lead with(Prefix prefix) {
        if (prefix.beside().isEmpty() && prefix.lines().isEmpty()) {
            return this;
        }
        boolean free = beside.isEmpty() && !broken;
        List<Remark> all = new ArrayList<>(lines);
        if (!free && !prefix.beside().isEmpty()) {
            all.add(new Remark(prefix.beside(), 0));
        }
        all.addAll(prefix.lines());
        return new Lead(before, free ? prefix.beside() : beside, all, broken, newLine);
    }

    /** The same with everything above the indicator, as an item of a flow collection has it. */
    Lead above() {
        if (beside.isEmpty() && lines.isEmpty()) {
            return this;
        }
        List<String> all = new ArrayList<>(before);
        if (!beside.isEmpty()) {
            all.add(beside);
        }
        all.addAll(Remark.texts(lines));
        return new Lead(all, "", List.of(), false, true);
    }

    /** As {@link Layout#within()} has it. */
    List<String> within() {
        if (!broken && beside.isEmpty() && lines.isEmpty()) {
            return List.of();
        }
        List<String> within = new ArrayList<>();
        within.add(beside);
        within.addAll(Remark.texts(lines));
        return within;
    }
}
