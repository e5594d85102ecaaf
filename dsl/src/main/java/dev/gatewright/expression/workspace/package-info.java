/**
 * Files on disk for {@code hashFiles}, matched and ordered as GitHub's runner on Linux does.
 *
 * <p>{@link dev.gatewright.expression.workspace.Directory} walks a folder, and takes what its patterns match: {@code *},
 * {@code ?}, {@code [a-z]} and {@code **}, comments with {@code #}, exclusions with {@code !} that later patterns may take
 * back. A pattern that matches a folder matches all that is in it.
 */
@NullMarked
package dev.gatewright.expression.workspace;

import org.jspecify.annotations.NullMarked;
