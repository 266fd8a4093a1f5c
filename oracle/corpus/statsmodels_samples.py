"""Benign samples of statsmodels: fitted results of its models, with and without formulas, pickled whole and
through the results' own `save`, and what else users keep.

Models in state space are unknown by right: their filters, in Cython and without bounds checks, take pointers
into their arrays at an index that stands in the file, which nothing checks
(statsmodels/tsa/statespace/_kalman_smoother.pyx.in, __setstate__, initialize_smoother_object_pointers)."""

import contextlib

import numpy as np
import pandas as pd
import statsmodels.api as sm
import statsmodels.formula.api as smf
from statsmodels.discrete.conditional_models import ConditionalLogit
from statsmodels.duration.hazard_regression import PHReg
from statsmodels.miscmodels.ordinal_model import OrderedModel
from statsmodels.tsa.api import VAR, ExponentialSmoothing, Holt, SARIMAX, SimpleExpSmoothing, UnobservedComponents
from statsmodels.tsa.ar_model import AutoReg
from statsmodels.tsa.arima.model import ARIMA
from statsmodels.tsa.forecasting.theta import ThetaModel
from statsmodels.tsa.seasonal import STL, seasonal_decompose


STATE_SPACE = {"arima", "arima-seasonal", "sarimax", "components", "dynamic-factor"}


def make(sink):
    frame = table()
    for name, build in {**regressions(frame), **series(frame), **others(frame)}.items():
        try:
            value = build()
        except Exception as error:  # noqa: BLE001 - a model that does not fit here
            sink.skipped[f"statsmodels/{name}"] = f"{type(error).__name__}: {error}"[:200]
            continue
        with sink.unknown_by_right() if name in STATE_SPACE else contextlib.nullcontext():
            sink.pickled(name, name, value, (2, 4))
            if hasattr(value, "save"):
                sink.file(f"{name}.saved.pickle", f"{name}, saved", lambda path, v=value: v.save(str(path)))
        if hasattr(value, "save"):  # without the data there are no filters either
            sink.file(f"{name}.bare.pickle", f"{name}, no data", lambda path, v=value: v.save(str(path), remove_data=True))


def table():
    random = np.random.RandomState(0)
    frame = pd.DataFrame(random.normal(size=(60, 3)), columns=list("abc"))
    frame["y"] = frame.a * 2 - frame.b + random.normal(size=60)
    frame["z"] = (frame.y + random.normal(size=60) > 0).astype(int)
    frame["n"] = random.poisson(3, 60)
    frame["g"] = np.arange(60) % 6
    frame["k"] = list("xyz") * 20
    frame.index = pd.date_range("2026-01-01", periods=60, freq="D")
    return frame


def regressions(d):
    exog = sm.add_constant(d[["a", "b"]])
    families = sm.families
    return {
        "ols": lambda: sm.OLS(d.y, exog).fit(),
        "ols-arrays": lambda: sm.OLS(d.y.to_numpy(), exog.to_numpy()).fit(),
        "ols-formula": lambda: smf.ols("y ~ a + b + C(k)", d).fit(),
        "ols-robust": lambda: sm.OLS(d.y, exog).fit(cov_type="HC3"),
        "ols-regularized": lambda: sm.OLS(d.y, exog).fit_regularized(alpha=0.1),
        "wls": lambda: sm.WLS(d.y, exog, weights=np.ones(60)).fit(),
        "gls": lambda: sm.GLS(d.y, exog).fit(),
        "glsar": lambda: sm.GLSAR(d.y, exog, rho=1).fit(),
        "rlm": lambda: sm.RLM(d.y, exog, M=sm.robust.norms.HuberT()).fit(),
        "quantile": lambda: smf.quantreg("y ~ a + b", d).fit(q=0.5),
        "logit": lambda: sm.Logit(d.z, exog).fit(disp=0),
        "logit-formula": lambda: smf.logit("z ~ a + b", d).fit(disp=0),
        "probit": lambda: sm.Probit(d.z, exog).fit(disp=0),
        "multinomial": lambda: sm.MNLogit(d.g % 3, exog).fit(disp=0),
        "poisson": lambda: sm.Poisson(d.n, exog).fit(disp=0),
        "negative-binomial": lambda: sm.NegativeBinomial(d.n, exog).fit(disp=0),
        "zero-inflated": lambda: sm.ZeroInflatedPoisson(d.n, exog).fit(disp=0),
        "conditional": lambda: ConditionalLogit(d.z, d[["a", "b"]], groups=d.g).fit(disp=0),
        "ordered": lambda: OrderedModel(d.g % 3, d[["a", "b"]], distr="logit").fit(disp=0),
        "glm-gaussian": lambda: sm.GLM(d.y, exog).fit(),
        "glm-binomial": lambda: smf.glm("z ~ a + b", d, family=families.Binomial()).fit(),
        "glm-poisson": lambda: sm.GLM(d.n, exog, family=families.Poisson()).fit(),
        "glm-gamma": lambda: sm.GLM(d.n + 1, exog, family=families.Gamma(families.links.Log())).fit(),
        "gee": lambda: smf.gee("y ~ a + b", "g", d, cov_struct=sm.cov_struct.Exchangeable()).fit(),
        "mixed": lambda: smf.mixedlm("y ~ a", d, groups=d.g).fit(),
        "hazards": lambda: PHReg(np.exp(d.y), d[["a", "b"]]).fit(),
    }


def series(d):
    y, positive = d.y, d.y - d.y.min() + 1
    return {
        "arima": lambda: ARIMA(y, order=(1, 0, 1)).fit(),
        "arima-seasonal": lambda: ARIMA(y, order=(1, 0, 0), seasonal_order=(1, 0, 0, 7)).fit(),
        "sarimax": lambda: SARIMAX(y, exog=d[["a"]], order=(1, 0, 0)).fit(disp=0),
        "autoregression": lambda: AutoReg(y, lags=2).fit(),
        "var": lambda: VAR(d[["a", "b"]]).fit(1),
        "smoothing": lambda: ExponentialSmoothing(positive, trend="add", seasonal="add", seasonal_periods=7).fit(),
        "smoothing-simple": lambda: SimpleExpSmoothing(y).fit(),
        "holt": lambda: Holt(y).fit(),
        "components": lambda: UnobservedComponents(y, "local level").fit(disp=0),
        "theta": lambda: ThetaModel(y, period=7).fit(),
        "stl": lambda: STL(y, period=7).fit(),
        "decomposed": lambda: seasonal_decompose(y, period=7),
        "markov": lambda: sm.tsa.MarkovRegression(y, k_regimes=2).fit(disp=0),
        "dynamic-factor": lambda: sm.tsa.DynamicFactor(d[["a", "b"]], k_factors=1, factor_order=1).fit(disp=0, maxiter=5),
    }


def others(d):
    return {
        "density": lambda: fitted(sm.nonparametric.KDEUnivariate(d.y.to_numpy())),
        "density-many": lambda: sm.nonparametric.KDEMultivariate(d[["a", "b"]].to_numpy(), "cc"),
        "kernel-regression": lambda: sm.nonparametric.KernelReg(d.y, d[["a"]], "c"),
        "empirical": lambda: sm.distributions.ECDF(d.y),
        "components-principal": lambda: sm.PCA(d[["a", "b", "c"]], ncomp=2),
        "factors": lambda: sm.Factor(d[["a", "b", "c"]], n_factor=1).fit(),
        "anova": lambda: sm.stats.anova_lm(smf.ols("y ~ C(k)", d).fit()),
        "bundle": lambda: {"model": sm.OLS(d.y, sm.add_constant(d[["a"]])).fit(), "columns": ["const", "a"]},
    }


def fitted(estimate):
    estimate.fit()
    return estimate
