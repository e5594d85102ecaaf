package dev.gatewright.proof.graph;

import dev.gatewright.proof.formula.Choice;
import java.util.regex.Pattern;

/** What the world decides in a run, and what is assumed of the repository's settings. */
public sealed interface Happening extends Choice {

    /** How something ends that doesn't succeed. */
    enum How {
        /** It fails. */
        FAILURE,
        /** A job: it alone is cancelled, as by its timeout. A step: the run is cancelled while it runs. */
        CANCELLED
    }

    /**
     * A job or a step doesn't succeed.
     *
     * @param file the workflow in which the run started
     * @param job the job's path, such as {@code CALLER/JOB}
     * @param step the step's id or {@code #N}, empty for the job
     * @param how how it ends
     */
    record Ends(String file, String job, String step, How how) implements Happening {
        @Override
        public Weight weight() {
            return how == How.FAILURE ? Weight.OUTCOME : Weight.RARE_OUTCOME;
        }
    }

    /**
     * Another leg of a job's matrix doesn't succeed than the one that is looked at.
     *
     * @param file the workflow in which the run started
     * @param job the job's path
     * @param how how it ends
     */
    record OtherEnds(String file, String job, How how) implements Happening {
        @Override
        public Weight weight() {
            return Weight.RARE_OUTCOME;
        }
    }

    /**
     * The leg of a job's matrix that is looked at is cancelled before its first step, since another one fails.
     *
     * @param file the workflow in which the run started
     * @param job the job's path
     * @param begins whether it begins at all, so that the steps run that ask for it
     */
    record CutEarly(String file, String job, boolean begins) implements Happening {
        @Override
        public Weight weight() {
            return Weight.RARE_OUTCOME;
        }
    }

    /**
     * A deployment is refused.
     *
     * @param environment the environment
     * @param file the workflow in which the run started
     * @param job the job's path
     */
    record Rejected(String environment, String file, String job) implements Happening {
        @Override
        public Weight weight() {
            return Weight.RARE_OUTCOME;
        }
    }

    /**
     * A run is cancelled while a job of it waits for an approval, which nobody then gives.
     *
     * @param environment the environment
     * @param file the workflow in which the run started
     * @param job the job's path
     */
    record Withdrawn(String environment, String file, String job) implements Happening {
        @Override
        public Weight weight() {
            return Weight.RARE_OUTCOME;
        }
    }

    /**
     * A run is cancelled before a job's turn, by what happens in another.
     *
     * @param file the workflow in which the run started
     * @param job the job's path
     */
    record TooLate(String file, String job) implements Happening {
        @Override
        public Weight weight() {
            return Weight.RARE_OUTCOME;
        }
    }

    /**
     * Something has a value.
     *
     * @param what what has it, such as {@code inputs.suite}
     * @param value its value
     */
    record Is(String what, String value) implements Happening {
        @Override
        public Weight weight() {
            return Weight.VALUE;
        }
    }

    /**
     * A job is looked at in one of the legs of its matrix that isn't the first.
     *
     * @param file the workflow in which the run started
     * @param job the job's path
     * @param leg what GitHub calls the leg
     * @param index which leg it is
     */
    record InLeg(String file, String job, String leg, int index) implements Happening {
        @Override
        public Weight weight() {
            return Weight.VALUE;
        }
    }

    /**
     * An expression holds that can't be computed.
     *
     * @param expression the expression
     */
    record Holds(String expression) implements Happening {

        private static final Pattern REFERENCE = Pattern.compile("<([\\w.*-]+)>");

        /**
         * An expression holds that can't be computed.
         *
         * @param expression the expression, as it is written
         */
        public Holds {
            expression = REFERENCE.matcher(expression).replaceAll("$1");
        }

        @Override
        public Weight weight() {
            return Weight.VALUE;
        }
    }

    /**
     * A setting of the repository, or a fact about its actions, is as it is assumed to be.
     *
     * @param sentence the assumption
     */
    record Setting(String sentence) implements Happening {
        @Override
        public Weight weight() {
            return Weight.SETTING;
        }
    }
}
