package dev.gatewright.finding;

import dev.gatewright.source.Origin;
import java.util.Optional;

/** Where the files are that findings speak of. */
public interface Sources {

    /** Nowhere: files are called as their origins call them, and their text isn't known. */
    Sources NONE = new Sources() {
        @Override
        public String file(Origin origin) {
            return origin.file();
        }

        @Override
        public Optional<String> line(Origin origin) {
            return Optional.empty();
        }
    };

    /**
     * The file as its reader can open it.
     *
     * @param origin a place
     * @return the file's path, with {@code /} between its parts; empty when the place isn't known
     */
    String file(Origin origin);

    /**
     * The file as programs know it that look at the whole repository, such as code scanning.
     *
     * @param origin a place
     * @return the file's path from the root of its repository, as {@link #file} has it where there is none
     */
    default String fromRoot(Origin origin) {
        return file(origin);
    }

    /**
     * What stands there.
     *
     * @param origin a place
     * @return the whole line, empty when it can't be read
     */
    Optional<String> line(Origin origin);
}
