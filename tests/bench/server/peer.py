"""The peer of server_bench: FastAPI on uvicorn with uvloop and httptools, both of which have to be there."""

import sys

import httptools  # noqa: F401  uvicorn would fall back to something slower without a word
import uvicorn
import uvloop  # noqa: F401
from fastapi import FastAPI

app = FastAPI()


@app.get("/ping")
async def ping():
    return {"status": "alive"}


uvicorn.run(app, host="127.0.0.1", port=int(sys.argv[1]), loop="uvloop", http="httptools", access_log=False,
            log_level="warning")
