"""Tokens, passwords, encryption."""

import time

import argon2
import bcrypt
import jwt
from cryptography.fernet import Fernet
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from fastapi import Depends, FastAPI, HTTPException
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from itsdangerous import URLSafeTimedSerializer
from jose import jwt as jose_jwt
from passlib.context import CryptContext

SECRET = "a secret that is long enough for HS256 and then some"
CLAIMS = {"sub": "anna", "exp": int(time.time()) + 10**7, "scope": "read write", "aud": "shop"}
KEY = rsa.generate_private_key(public_exponent=65537, key_size=2048)
PEM = KEY.public_key().public_bytes(
    serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
)
FERNET = Fernet(Fernet.generate_key())
SIGNER = URLSafeTimedSerializer(SECRET)
PASSLIB = CryptContext(schemes=["pbkdf2_sha256"], pbkdf2_sha256__rounds=1000)
PASSLIB_HASH = PASSLIB.hash("secret")
BCRYPT_HASH = bcrypt.hashpw(b"secret", bcrypt.gensalt(4))
ARGON2 = argon2.PasswordHasher(time_cost=1, memory_cost=64, parallelism=1)
ARGON2_HASH = ARGON2.hash("secret")
TOKEN = jwt.encode(CLAIMS, SECRET, algorithm="HS256")
RSA_TOKEN = jwt.encode(CLAIMS, KEY, algorithm="RS256")

app = FastAPI()


def user(credentials: HTTPAuthorizationCredentials = Depends(HTTPBearer())) -> str:
    try:
        return jwt.decode(credentials.credentials, SECRET, algorithms=["HS256"], audience="shop")["sub"]
    except jwt.PyJWTError as error:
        raise HTTPException(401) from error


@app.get("/pyjwt")
async def with_pyjwt():
    for _ in range(10):
        token = jwt.encode(CLAIMS, SECRET, algorithm="HS256")
        jwt.decode(token, SECRET, algorithms=["HS256"], audience="shop")
    return jwt.decode(RSA_TOKEN, PEM, algorithms=["RS256"], audience="shop")


@app.get("/python-jose")
async def with_jose():
    for _ in range(5):
        token = jose_jwt.encode(CLAIMS, SECRET, algorithm="HS256")
        claims = jose_jwt.decode(token, SECRET, algorithms=["HS256"], audience="shop")
    return claims


@app.get("/passlib")
def with_passlib():
    return PASSLIB.verify("secret", PASSLIB_HASH)


@app.get("/bcrypt")
def with_bcrypt():
    return bcrypt.checkpw(b"secret", BCRYPT_HASH)


@app.get("/argon2")
def with_argon2():
    return ARGON2.verify(ARGON2_HASH, "secret")


@app.get("/cryptography")
def with_cryptography():
    token = FERNET.encrypt(b"x" * 2000)
    signature = KEY.sign(token, padding.PKCS1v15(), hashes.SHA256())
    KEY.public_key().verify(signature, token, padding.PKCS1v15(), hashes.SHA256())
    return len(FERNET.decrypt(token))


@app.get("/itsdangerous")
async def with_itsdangerous():
    for _ in range(10):
        loaded = SIGNER.loads(SIGNER.dumps({"user": 1}), max_age=60)
    return loaded
