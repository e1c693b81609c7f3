"""The central role: it holds content and slots, publishes signed editions, and answers the desks of the centres.

It never imports Qt, and neither the screen nor the agent.
"""
