package dev.gatewright.workflow.event;

import dev.gatewright.block.Block;
import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.block.Type;
import dev.gatewright.yaml.Node;

/**
 * The times at which a {@link Schedule} starts a workflow: five fields (minute, hour, day of the month, month, day of the
 * week), in UTC unless a time zone is named.
 *
 * <p>Source: GitHub's documentation, "Workflow syntax", {@code on.schedule}. The shortest interval is 5 minutes, and words
 * such as {@code @daily} are not known.
 */
public final class Cron extends Block<Cron> {

    /** The five fields. */
    public static final Key<String> CRON =
            Key.key("cron", Type.NON_EMPTY).demanded().writtenBy("of");
    /** The time zone of the fields. */
    public static final Key<String> TIMEZONE = Key.key("timezone", Type.NON_EMPTY);
    /** The keys of an item of {@code on.schedule}. */
    public static final Keys KEYS = Keys.of("cron", CRON, TIMEZONE);

    private Cron(Node tree) {
        super(tree);
    }

    /**
     * Times, in UTC.
     *
     * @param fields the five fields of a POSIX cron line, such as {@code 15 4 * * 1}
     * @return the times
     */
    public static Cron of(String fields) {
        return new Cron(empty()).with(CRON, fields);
    }

    static Cron read(Node tree) {
        return new Cron(tree);
    }

    /**
     * These times, in a time zone, whose daylight saving they follow.
     *
     * @param zone a name of the IANA database, such as {@code Europe/Zurich}
     * @return the times
     */
    public Cron timezone(String zone) {
        return with(TIMEZONE, zone);
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected Cron view(Node other) {
        return new Cron(other);
    }
}
