"""What people use today, timed: OpenCV's ORB with brute-force matching, and FAISS's flat index.

usage: peers.py <images-folder> <list of photos: path TAB expected ids joined by ;>  -> JSON on standard output
"""
import glob
import json
import os
import sys
import time

import cv2
import faiss
import numpy


def rank(times, share):
    ordered = sorted(times)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def describe(orb, path):
    gray = cv2.imdecode(numpy.fromfile(path, numpy.uint8), cv2.IMREAD_GRAYSCALE)
    scale = 640 / max(gray.shape)
    if scale < 1:
        gray = cv2.resize(gray, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    return orb.detectAndCompute(gray, None)[1]


def match_orb(folder, photos):
    cv2.setNumThreads(1)
    orb, matcher = cv2.ORB_create(500), cv2.BFMatcher(cv2.NORM_HAMMING)
    works = {os.path.splitext(os.path.basename(p))[0]: describe(orb, p) for p in sorted(glob.glob(folder + "/*.jpg"))}
    times, right = [], 0
    for path, expected in photos:
        started = time.perf_counter()
        photo = describe(orb, path)
        counts = {}
        for work, reference in works.items():
            if photo is None or reference is None:
                continue
            pairs = (p for p in matcher.knnMatch(photo, reference, k=2) if len(p) == 2)
            counts[work] = sum(1 for near, next_ in pairs if near.distance < 0.8 * next_.distance)
        times.append((time.perf_counter() - started) * 1000)
        right += bool(counts) and max(counts, key=counts.get) in expected
    return {"p50": rank(times, 0.5), "p95": rank(times, 0.95), "right": right, "works": len(works)}


def scan_flat(count=1_000_000, dimensions=256, rounds=30):
    faiss.omp_set_num_threads(os.cpu_count())
    random = numpy.random.default_rng(1)
    index = faiss.IndexFlatIP(dimensions)
    for _ in range(10):
        index.add(random.standard_normal((count // 10, dimensions), dtype=numpy.float32))
    times = []
    for _ in range(rounds):
        query = random.standard_normal((1, dimensions), dtype=numpy.float32)
        started = time.perf_counter()
        index.search(query, 24)
        times.append((time.perf_counter() - started) * 1000)
    return {"p50": rank(times, 0.5), "p95": rank(times, 0.95), "works": count, "bytes": dimensions * 4}


if __name__ == "__main__":
    with open(sys.argv[2], encoding="utf-8") as lines:
        asked = [(path, set(ids.split(";"))) for path, ids in (line.rstrip("\n").split("\t") for line in lines)]
    print(json.dumps({"orb": match_orb(sys.argv[1], asked), "flat": scan_flat()}))
