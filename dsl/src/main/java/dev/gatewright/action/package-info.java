/**
 * The catalogue of ready actions and services.
 *
 * <p>{@link dev.gatewright.action.Actions} has them all in one static import. Each action is an {@link
 * dev.gatewright.action.ActionStep}: a value with one typed method for each input, that makes a step where one is wanted.
 * Its inputs live apart from the step's own keys, since one action in five has an input called like one of them: {@code
 * .step()} is where a name, a condition or variables are said.
 *
 * <p>Which release an action is pinned to stands in one table, {@code Pin}. What a step of an action sets is declared on the
 * action's class: {@code dockerBuildPush().step().outputs(DockerBuildPush.DIGEST)}.
 */
@NullMarked
package dev.gatewright.action;

import org.jspecify.annotations.NullMarked;
