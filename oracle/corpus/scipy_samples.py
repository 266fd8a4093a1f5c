"""Benign samples of scipy: sparse matrices and arrays of every format, and the interpolators, trees,
distributions and results that users keep next to a model."""

import numpy as np
import scipy.integrate
import scipy.interpolate
import scipy.optimize
import scipy.signal
import scipy.sparse
import scipy.spatial
import scipy.stats

FORMATS = ("csr", "csc", "coo", "bsr", "dia", "dok", "lil")


def make(sink):
    dense = np.diag(np.arange(1.0, 6.0)) + np.eye(5, k=2)
    for index, name in enumerate(FORMATS):
        for kind in ("matrix", "array"):
            value = getattr(scipy.sparse, f"{name}_{kind}")(dense)
            protocols = (index % 6, (index + 3) % 6)
            sink.pickled(f"sparse-{name}-{kind}", f"scipy.sparse.{name}_{kind}", value, protocols)
    sparse = scipy.sparse.csr_matrix(dense)
    for compressed in (False, True):
        name = f"sparse-compressed-{compressed}.npz".lower()
        sink.file(name, "scipy save_npz", lambda path, c=compressed: scipy.sparse.save_npz(path, sparse, c))
    for name, build in builders().items():
        # Several of these classes have slots, which protocols 0 and 1 cannot store.
        sink.pickled(name, f"scipy: {name}", build(), [sink.turn((2, 3, 4, 5))])


def builders():
    return {**interpolators(), **distributions(), **others()}


def interpolators():
    x = np.linspace(0, 3, 8)
    y = np.sin(x)
    interpolate = scipy.interpolate
    grid = (np.arange(3.0), np.arange(4.0))
    return {
        "interp1d-linear": lambda: interpolate.interp1d(x, y),
        "interp1d-cubic": lambda: interpolate.interp1d(x, y, kind="cubic", fill_value="extrapolate"),
        "cubic-spline": lambda: interpolate.CubicSpline(x, y),
        "pchip": lambda: interpolate.PchipInterpolator(x, y),
        "akima": lambda: interpolate.Akima1DInterpolator(x, y),
        "bspline": lambda: interpolate.make_interp_spline(x, y),
        "ppoly": lambda: interpolate.PPoly(np.ones((2, 2)), [0, 1, 2]),
        "univariate-spline": lambda: interpolate.UnivariateSpline(x, y),
        "rect-bivariate-spline": lambda: interpolate.RectBivariateSpline(x, x, np.outer(y, y)),
        "regular-grid": lambda: interpolate.RegularGridInterpolator(grid, np.ones((3, 4))),
        "rbf": lambda: interpolate.RBFInterpolator(x[:, None], y),
        "barycentric": lambda: interpolate.BarycentricInterpolator(x, y),
    }


def distributions():
    stats = scipy.stats
    sample = np.random.default_rng(2).normal(size=30)
    return {
        "frozen-norm": lambda: stats.norm(0.5, 2.0),
        "frozen-loguniform": lambda: stats.loguniform(1e-4, 1e2),
        "frozen-randint": lambda: stats.randint(1, 50),
        "search-space": lambda: {"C": stats.loguniform(1e-3, 10), "depth": stats.randint(2, 9)},
        "multivariate-normal": lambda: stats.multivariate_normal([0, 0], np.eye(2)),
        "gaussian-kde": lambda: stats.gaussian_kde(sample),
        "linear-regression-result": lambda: stats.linregress(np.arange(30.0), sample),
        "histogram-distribution": lambda: stats.rv_histogram(np.histogram(sample, bins=5)),
    }


def others():
    points = np.random.default_rng(4).random((20, 3))
    rotation = scipy.spatial.transform.Rotation
    return {
        "kd-tree": lambda: scipy.spatial.KDTree(points),
        "c-kd-tree": lambda: scipy.spatial.cKDTree(points),
        "rotation": lambda: rotation.from_euler("z", 45, degrees=True),
        "optimize-result": lambda: scipy.optimize.minimize(lambda v: float(v @ v), np.ones(2)),
        "linear-program-result": lambda: scipy.optimize.linprog([1, 1], bounds=(0, 1)),
        "ode-solution": lambda: scipy.integrate.solve_ivp(lambda t, v: -v, (0, 1), [1.0]),
        "state-space": lambda: scipy.signal.StateSpace([[1.0]], [[1.0]], [[1.0]], [[0.0]]),
        "filter-coefficients": lambda: scipy.signal.butter(3, 0.2, output="sos"),
    }
