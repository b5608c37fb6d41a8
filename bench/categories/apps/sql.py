"""SQL through an ORM and through bare drivers: PostgreSQL and SQLite."""

import os
from contextlib import asynccontextmanager
from typing import Optional

import aiosqlite
import asyncpg
import psycopg
import psycopg2
import psycopg2.extras
import psycopg2.pool
import psycopg_pool
import sqlite3
from fastapi import Depends, FastAPI
from sqlalchemy import ForeignKey, create_engine, select, text
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, relationship, selectinload, sessionmaker
from sqlmodel import Field, SQLModel
from sqlmodel import Session as ModelSession
from sqlmodel import select as model_select

POSTGRES = os.environ.get("BENCH_POSTGRES", "postgres@127.0.0.1:5432/postgres")
SQLITE = os.environ.get("BENCH_SQLITE", "/tmp/categories.sqlite")
QUERY = "select id, customer, total from orders where customer between {0} and {1} order by id limit 50"


class Base(DeclarativeBase):
    pass


class Customer(Base):
    __tablename__ = "customers"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    orders: Mapped[list["Order"]] = relationship(back_populates="buyer")


class Order(Base):
    __tablename__ = "orders"
    id: Mapped[int] = mapped_column(primary_key=True)
    customer: Mapped[int] = mapped_column(ForeignKey("customers.id"))
    total: Mapped[int]
    buyer: Mapped[Customer] = relationship(back_populates="orders")


class Purchase(SQLModel, table=True):
    __tablename__ = "purchases"
    id: Optional[int] = Field(default=None, primary_key=True)
    customer: int
    total: int


def engines():
    return (
        create_engine(f"postgresql+psycopg://{POSTGRES}"),
        create_async_engine(f"postgresql+asyncpg://{POSTGRES}"),
        create_async_engine(f"sqlite+aiosqlite:///{SQLITE}"),
        create_engine(f"sqlite:///{SQLITE}"),
    )


sync_engine, async_engine, aiosqlite_engine, sqlite_engine = engines()
SyncSession = sessionmaker(sync_engine)
PostgresSession = async_sessionmaker(async_engine, expire_on_commit=False)
SqliteSession = async_sessionmaker(aiosqlite_engine, expire_on_commit=False)


def fill(engine) -> None:
    """Makes the tables once, whoever comes first."""
    Base.metadata.create_all(engine)
    SQLModel.metadata.create_all(engine)
    with Session(engine) as session:
        if session.scalar(text("select count(*) from customers")):
            return
        session.add_all([Customer(id=n, name=f"customer {n}") for n in range(1, 101)])
        session.flush()
        session.add_all([Order(customer=1 + n % 100, total=n) for n in range(2000)])
        session.add_all([Purchase(customer=1 + n % 100, total=n) for n in range(2000)])
        session.commit()


pools: dict = {}


@asynccontextmanager
async def lifespan(_: FastAPI):
    fill(sync_engine)
    fill(sqlite_engine)
    pools["asyncpg"] = await asyncpg.create_pool(f"postgresql://{POSTGRES}", min_size=2, max_size=8)
    pools["psycopg"] = psycopg_pool.ConnectionPool(f"postgresql://{POSTGRES}", min_size=2, max_size=8, open=True)
    pools["psycopg-async"] = psycopg_pool.AsyncConnectionPool(
        f"postgresql://{POSTGRES}", min_size=2, max_size=8, open=False
    )
    await pools["psycopg-async"].open()
    pools["psycopg2"] = psycopg2.pool.ThreadedConnectionPool(1, 40, f"postgresql://{POSTGRES}")
    yield
    await pools["asyncpg"].close()
    await pools["psycopg-async"].close()
    pools["psycopg"].close()


app = FastAPI(lifespan=lifespan)


def session():
    with SyncSession() as opened:
        yield opened


async def postgres_session():
    async with PostgresSession() as opened:
        yield opened


async def sqlite_session():
    async with SqliteSession() as opened:
        yield opened


def listed(orders) -> list[dict]:
    return [{"id": o.id, "total": o.total, "buyer": o.buyer.name} for o in orders]


def latest():
    return select(Order).options(selectinload(Order.buyer)).order_by(Order.id).limit(20)


@app.get("/sqlalchemy-sync")
def sqlalchemy_sync(db: Session = Depends(session)):
    return listed(db.scalars(latest()))


@app.get("/sqlalchemy-async")
async def sqlalchemy_async(db: AsyncSession = Depends(postgres_session)):
    return listed(await db.scalars(latest()))


@app.get("/sqlalchemy-aiosqlite")
async def sqlalchemy_aiosqlite(db: AsyncSession = Depends(sqlite_session)):
    return listed(await db.scalars(latest()))


@app.get("/sqlmodel")
def sqlmodel_orders() -> list[Purchase]:
    with ModelSession(sync_engine) as db:
        return list(db.exec(model_select(Purchase).limit(20)))


@app.get("/asyncpg")
async def asyncpg_orders():
    async with pools["asyncpg"].acquire() as connection:
        return [dict(row) for row in await connection.fetch(QUERY.format("$1", "$2"), 10, 20)]


@app.get("/psycopg")
def psycopg_orders():
    with pools["psycopg"].connection() as connection:
        cursor = connection.cursor(row_factory=psycopg.rows.dict_row)
        return cursor.execute(QUERY.format("%s", "%s"), (10, 20)).fetchall()


@app.get("/psycopg-async")
async def psycopg_async_orders():
    async with pools["psycopg-async"].connection() as connection:
        cursor = connection.cursor(row_factory=psycopg.rows.dict_row)
        await cursor.execute(QUERY.format("%s", "%s"), (10, 20))
        return await cursor.fetchall()


@app.get("/psycopg2")
def psycopg2_orders():
    connection = pools["psycopg2"].getconn()
    try:
        with connection.cursor(cursor_factory=psycopg2.extras.RealDictCursor) as cursor:
            cursor.execute(QUERY.format("%s", "%s"), (10, 20))
            return cursor.fetchall()
    finally:
        pools["psycopg2"].putconn(connection)


@app.get("/sqlite3")
def sqlite3_orders():
    with sqlite3.connect(SQLITE) as connection:
        connection.row_factory = sqlite3.Row
        rows = [dict(row) for row in connection.execute(QUERY.format("?", "?"), (10, 20))]
    connection.close()
    return rows


@app.get("/aiosqlite")
async def aiosqlite_orders():
    async with aiosqlite.connect(SQLITE) as connection:
        connection.row_factory = sqlite3.Row
        async with connection.execute(QUERY.format("?", "?"), (10, 20)) as cursor:
            return [dict(row) async for row in cursor]
