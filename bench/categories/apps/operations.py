"""Logs, traces, metrics, errors, tasks for others: one of them is switched on by BENCH_PART."""

import logging
import os

from fastapi import FastAPI

PART = os.environ.get("BENCH_PART", "logging")
app = FastAPI()

if PART == "logging":
    logging.basicConfig(
        filename=os.devnull, level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s"
    )
    log = logging.getLogger("shop")

    @app.get("/logging")
    async def with_logging():
        for number in range(20):
            log.info("order %d of %s", number, "anna")
        return {}

elif PART == "structlog":
    import structlog

    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso"),
            structlog.processors.JSONRenderer(),
        ],
        logger_factory=structlog.PrintLoggerFactory(file=open(os.devnull, "w")),
    )
    structured = structlog.get_logger()

    @app.get("/structlog")
    async def with_structlog():
        bound = structured.bind(user="anna")
        for number in range(20):
            bound.info("order", number=number)
        return {}

elif PART == "loguru":
    from loguru import logger

    logger.remove()
    logger.add(os.devnull, format="{time} {level} {message}")

    @app.get("/loguru")
    async def with_loguru():
        for number in range(20):
            logger.info("order {} of {}", number, "anna")
        return {}

elif PART == "opentelemetry":
    from opentelemetry import trace
    from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
    from opentelemetry.instrumentation.fastapi import FastAPIInstrumentor
    from opentelemetry.instrumentation.sqlalchemy import SQLAlchemyInstrumentor
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.export import BatchSpanProcessor
    from sqlalchemy import create_engine, text
    from sqlalchemy.pool import StaticPool

    provider = TracerProvider()
    exporter = OTLPSpanExporter(endpoint=os.environ.get("BENCH_UPSTREAM", "http://127.0.0.1:9000") + "/v1/traces")
    provider.add_span_processor(BatchSpanProcessor(exporter, schedule_delay_millis=500))
    trace.set_tracer_provider(provider)
    tracer = trace.get_tracer("shop")
    engine = create_engine("sqlite://", poolclass=StaticPool, connect_args={"check_same_thread": False})
    SQLAlchemyInstrumentor().instrument(engine=engine)

    @app.get("/opentelemetry")
    async def with_opentelemetry():
        with tracer.start_as_current_span("order") as span:
            span.set_attribute("customer", "anna")
            with engine.connect() as connection:
                return {"one": connection.execute(text("select 1")).scalar()}

    FastAPIInstrumentor.instrument_app(app)

elif PART == "sentry":
    import sentry_sdk

    upstream = os.environ.get("BENCH_UPSTREAM", "http://127.0.0.1:9000").replace("http://", "http://key@")
    sentry_sdk.init(dsn=f"{upstream}/1", traces_sample_rate=1.0)

    @app.get("/sentry")
    async def with_sentry():
        with sentry_sdk.start_span(op="task", name="order"):
            sentry_sdk.add_breadcrumb(message="ordered")
        return {}

elif PART == "prometheus":
    from prometheus_fastapi_instrumentator import Instrumentator

    Instrumentator().instrument(app).expose(app)

    @app.get("/prometheus")
    async def with_prometheus():
        return {}

elif PART == "celery":
    from celery import Celery

    tasks = Celery("shop", broker=os.environ.get("BENCH_REDIS", "redis://127.0.0.1:6379/0"))
    tasks.conf.task_ignore_result = True

    @tasks.task(name="shop.mail")
    def mail(address: str) -> None:
        pass

    @app.post("/celery")
    def with_celery():
        return {"id": mail.delay("anna@example.org").id}
