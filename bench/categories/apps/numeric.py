"""Arrays and tables."""

import numpy as np
import pandas as pd
from fastapi import FastAPI

app = FastAPI()
FRAME = pd.DataFrame(
    {"customer": np.arange(2000) % 50, "total": np.linspace(0, 100, 2000), "at": pd.date_range("2026-01-01", periods=2000, freq="h")}
)


@app.get("/pandas")
def with_pandas():
    grouped = FRAME.groupby("customer")["total"].agg(["sum", "mean"]).reset_index()
    return grouped.head(10).to_dict(orient="records")


@app.get("/numpy")
def with_numpy():
    values = np.linalg.norm(np.outer(np.arange(100.0), np.arange(100.0)) @ np.eye(100), axis=1)
    return {"mean": float(np.mean(values)), "percentiles": np.percentile(values, [50, 90, 99]).tolist()}
