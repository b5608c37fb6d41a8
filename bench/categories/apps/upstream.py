"""What clients.py calls; it answers as a JSON service and as S3 does."""

from starlette.applications import Starlette
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

ITEMS = [{"id": n, "name": f"item {n}", "price": n / 3} for n in range(20)]
LISTING = (
    '<?xml version="1.0"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>bench</Name>'
    + "".join(f"<Contents><Key>a/{n}</Key><Size>{n}</Size></Contents>" for n in range(20))
    + "<IsTruncated>false</IsTruncated></ListBucketResult>"
)


async def items(_):
    return JSONResponse(ITEMS)


async def bucket(_):
    return Response(LISTING, media_type="application/xml")


async def swallow(request):
    await request.body()
    return Response(b"")


app = Starlette(
    routes=[
        Route("/items", items),
        Route("/bench", bucket),
        Route("/{rest:path}", swallow, methods=["GET", "POST"]),
    ]
)
