/**
 * Python of the generated module: what the module raises.
 * @module
 */

/** Python source. */
export const ERRORS: string = String.raw`class LegacyFormatRefused(Exception):
    """The file is in the old format, and what would allow to load it is missing."""


class PickleRefused(LegacyFormatRefused, pickle.UnpicklingError):
    """The stream does something that the measured artefacts do not do; nothing of it was run."""


def _refuse(what, position=None):
    place = "" if position is None else " (at byte %d)" % position
    raise PickleRefused(what + place)


def _shown(label):
    return "%r.%r" % (label[0][:80], label[1][:80])
`;
