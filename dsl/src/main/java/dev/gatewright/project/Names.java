package dev.gatewright.project;

import java.nio.file.Path;
import java.util.List;

/**
 * What files are called: as their reader would, from the folder that the reader is in.
 *
 * @param base that folder
 * @param relative the files and folders that were named from there, normalised
 */
record Names(Path base, List<Path> relative) {

    static Names of(Path base, List<String> arguments) {
        return new Names(
                base,
                arguments.stream()
                        .map(Path::of)
                        .filter(path -> !path.isAbsolute())
                        .map(path -> base.resolve(path).normalize())
                        .toList());
    }

    /** From the folder where the file is below it or was named from it, else from the root of the file system. */
    String of(Path path) {
        Path normal = path.normalize();
        boolean fromHere = normal.startsWith(base) || relative.stream().anyMatch(normal::startsWith);
        return (fromHere ? base.relativize(normal) : normal).toString().replace('\\', '/');
    }
}
